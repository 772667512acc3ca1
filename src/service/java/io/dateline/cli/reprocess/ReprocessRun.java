package io.dateline.cli.reprocess;

import io.dateline.cli.CommandFailure;
import io.dateline.cli.kafka.CommittedEnd;
import io.dateline.cli.kafka.Connection;
import io.dateline.cli.terminal.ProgressBar;
import io.dateline.cli.terminal.Screen;
import io.dateline.cli.terminal.Terminal;
import io.dateline.compare.Comparison;
import io.dateline.enrich.Enricher;
import io.dateline.pipeline.DatelineConfig;
import io.dateline.pipeline.Replay;
import io.dateline.pipeline.ReplayCounts;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.jspecify.annotations.Nullable;

/** One run of {@code dateline reprocess}: resolves the range, goes on where an earlier run stopped, and compares. */
public final class ReprocessRun {
    /** So much of the build's digest tells builds apart. */
    private static final int DIGEST = 12;

    /** Markers follow a commit in milliseconds; another writer's transaction lasts a second or two. */
    private static final Duration READABLE = Duration.ofSeconds(10);

    private final Connection connection;
    private final DatelineConfig config;
    private final Enricher enricher;
    private final String raw;
    private final String topic;
    private final PrintWriter err;
    private Range range = Range.NOTHING;

    /**
     * @param raw the topic to read
     * @param topic where the events go
     * @param err for the bar and a line at the end
     */
    public ReprocessRun(
            Connection connection,
            DatelineConfig config,
            Enricher enricher,
            String raw,
            String topic,
            PrintWriter err) {
        this.connection = connection;
        this.config = config;
        this.enricher = enricher;
        this.raw = raw;
        this.topic = topic;
        this.err = err;
    }

    /**
     * @param from null for the oldest record
     * @param to null for the end of the topic
     * @param restart whether what an earlier run did is done again
     */
    public void run(@Nullable Bound from, @Nullable Bound to, boolean restart) {
        String id = config.group() + "-reprocess-" + topic;
        String group = id + "-" + enricher.build().digest().substring(0, DIGEST);
        try (Consumer<byte[], byte[]> consumer = connection.consumer();
                Replay replay = new Replay(config, connection.settings(), enricher, topic, id, group)) {
            List<TopicPartition> partitions = partitions(consumer);
            consumer.assign(partitions);
            range = Range.of(consumer, partitions, from, to);
            Range left = restart ? range : left(group);
            long began = System.nanoTime();
            ProgressBar bar = bar("records", left.size());
            ReplayCounts counts = new Reprocess(consumer, replay, range).run(left, bar);
            bar.clear();
            say(counts, left.size(), (System.nanoTime() - began) / 1e9);
            awaitReadable();
        } catch (ProducerFencedException e) {
            throw new CommandFailure(
                    CommandFailure.UNAVAILABLE,
                    "another `dateline reprocess --topic " + topic + "` has taken over: one at a time for a topic");
        } catch (KafkaException e) {
            throw new CommandFailure(
                    CommandFailure.UNAVAILABLE,
                    "the broker refused: " + e.getMessage()
                            + ". Whatever was delivered counts: the same command goes on from there. It needs READ and"
                            + " DESCRIBE on the group " + id + "*, WRITE and DESCRIBE on the transactional id " + id);
        }
    }

    /**
     * Compares the events that this build made of the range with those in another topic.
     *
     * @param examples how many that differ are named
     */
    public Comparison compare(String other, int examples) {
        String build = enricher.build().digest();
        TopicComparison topics = new TopicComparison(
                connection,
                EventIndex.of(connection, other, range, event -> true),
                EventIndex.of(
                        connection,
                        topic,
                        range,
                        event ->
                                event.at("/provenance/pipeline/digest").asText().equals(build)));
        Comparison comparison = new Comparison(Comparison.BUILD, examples);
        ProgressBar bar = bar("events compared", topics.size());
        topics.into(comparison, bar);
        bar.clear();
        return comparison;
    }

    private List<TopicPartition> partitions(Consumer<byte[], byte[]> consumer) {
        return consumer.partitionsFor(raw).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    /** So that whoever reads the topic after this command, and the comparison above all, sees what it made. */
    private void awaitReadable() {
        try (Admin admin = connection.admin()) {
            if (!CommittedEnd.await(admin, topic, READABLE)) {
                new Screen(err)
                        .line("A transaction in " + topic + " is open since " + READABLE.toSeconds()
                                + " s: readers of committed records do not see the last events yet.");
            }
        }
    }

    private Range left(String group) {
        try (Admin admin = connection.admin()) {
            return Progress.left(admin, group, range);
        }
    }

    private ProgressBar bar(String things, long total) {
        return new ProgressBar(err, Terminal.onStandardError(), things, total, System::nanoTime);
    }

    private void say(ReplayCounts counts, long left, double seconds) {
        Screen screen = new Screen(err);
        if (left < range.size()) {
            screen.line((range.size() - left) + " of " + range.size()
                    + " offsets were done by an earlier run of this build; --restart does them again.");
        }
        String rejected = counts.rejected().entrySet().stream()
                .map(each -> each.getKey().name().toLowerCase(Locale.ROOT) + " " + each.getValue())
                .collect(Collectors.joining(", "));
        screen.line(String.format(
                Locale.ROOT,
                "%d records of %s in %.1f s: %d events to %s, rejected: %s",
                counts.records(),
                raw,
                seconds,
                counts.events(),
                topic,
                rejected.isEmpty() ? "none" : rejected));
    }
}
