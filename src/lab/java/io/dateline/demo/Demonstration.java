package io.dateline.demo;

import io.dateline.cli.CommandFailure;
import io.dateline.cli.input.WireItem;
import io.dateline.cli.kafka.Connection;
import io.dateline.cli.kafka.EventPrinter;
import io.dateline.cli.kafka.Feed;
import io.dateline.cli.kafka.TopicPlan;
import io.dateline.cli.kafka.TopicReader;
import io.dateline.cli.rejected.RejectedRecord;
import io.dateline.cli.terminal.Screen;
import io.dateline.publish.Channels;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;

/** Feeds the sample wire to a running service and shows what comes out. */
public final class Demonstration {
    private static final int PARTITIONS = 3;
    private static final String RELATIONS = "news.relations";

    /** Seconds to wait for all results; far more than the sample takes on a slow machine. */
    private static final int TIMEOUT_SECONDS = 120;

    private final Connection connection;
    private final EventPrinter printer;
    private final boolean relations;
    private final PrintWriter err;

    /** @param relations whether each event waits for its relation, to be shown with it */
    public Demonstration(Connection connection, EventPrinter printer, boolean relations, PrintWriter err) {
        this.connection = connection;
        this.relations = relations;
        this.printer = printer;
        this.err = err;
    }

    public void createTopics() {
        try (Admin admin = connection.admin()) {
            List<NewTopic> topics = new ArrayList<>();
            TopicPlan.standard().forEach(plan -> topics.add(plan.newTopic(PARTITIONS)));
            // The application of stories makes the others; this one is read from the start.
            topics.add(new NewTopic(RELATIONS, PARTITIONS, (short) 1));
            admin.createTopics(topics).all().get();
        } catch (ExecutionException e) {
            throw new CommandFailure(CommandFailure.SOFTWARE, "cannot create the topics: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure(CommandFailure.SOFTWARE, "interrupted");
        }
    }

    /**
     * Sends the sample wire and returns when every item has a result, which is an event or a rejection.
     *
     * @param rate items a second
     */
    public void run(double rate) throws InterruptedException {
        List<WireItem> items = WireItem.sample();
        CountDownLatch left = new CountDownLatch(items.size());
        Related related = new Related(event -> {
            printer.print(event);
            left.countDown();
        });
        TopicReader events = reader(Channels.ENRICHED, event -> {
            if (relations) {
                related.event(event);
            } else {
                printer.print(event);
                left.countDown();
            }
            return true;
        });
        TopicReader stories = reader(RELATIONS, relation -> {
            related.relation(relation);
            return true;
        });
        TopicReader rejections = reader(Channels.REJECTED, rejection -> {
            print(new RejectedRecord(rejection));
            left.countDown();
            return true;
        });
        try (Producer<byte[], byte[]> producer = connection.producer()) {
            Feed feed = new Feed(producer, Channels.RAW, rate, System::nanoTime);
            items.forEach(feed::send);
            feed.flush();
            if (!left.await(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                throw new CommandFailure(CommandFailure.SOFTWARE, left.getCount() + " items did not come out");
            }
        } finally {
            events.stop();
            rejections.stop();
            stories.stop();
        }
    }

    private void print(RejectedRecord rejected) {
        new Screen(err)
                .line("rejected at " + rejected.stage() + ", " + rejected.reason() + ": " + rejected.detail())
                .line("");
    }

    /** A reader that follows the topic in a thread of its own. */
    private TopicReader reader(String topic, Predicate<ConsumerRecord<byte[], byte[]>> each) {
        TopicReader reader = new TopicReader(connection, topic).fromBeginning();
        Thread thread = new Thread(
                () -> {
                    try (reader) {
                        reader.follow(each);
                    }
                },
                "demo-" + topic);
        thread.setDaemon(true);
        thread.start();
        return reader;
    }
}
