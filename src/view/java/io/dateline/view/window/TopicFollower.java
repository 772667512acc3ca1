package io.dateline.view.window;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * Follows all partitions of a topic from a moment on, in a thread of its own, until it is stopped. Partitions that are
 * added later are read from their beginning. While the broker or the topic is away, it waits and tries again.
 */
final class TopicFollower implements Runnable {
    private static final Logger LOG = Logger.getLogger(TopicFollower.class);

    /** Short, so that a batch of what came is shown at once and the tick is regular. */
    private static final Duration POLL = Duration.ofMillis(100);

    /** How often new partitions are looked for. */
    private static final long LOOK_MILLIS = 10_000;

    private static final long RETRY_MILLIS = 1_000;

    /** Takes what a poll gave, which may be nothing. */
    interface Batches {
        void take(List<ConsumerRecord<byte[], byte[]>> records, boolean caughtUp);
    }

    private final String topic;
    private final java.util.function.Supplier<Consumer<byte[], byte[]>> clients;
    private final long from;
    private final Batches batches;
    private final boolean optional;
    private final LongSupplier clock;
    private final Set<TopicPartition> assigned = new HashSet<>();
    private volatile boolean stopped;
    private volatile boolean connected;
    private long looked;
    private Map<TopicPartition, Long> endsAtStart = Map.of();

    /**
     * @param from the moment in ms since 1970 from which records are read
     * @param optional whether the topic may be missing, or forbidden, for good: then there is nothing to catch up with
     */
    TopicFollower(
            String topic,
            java.util.function.Supplier<Consumer<byte[], byte[]>> clients,
            long from,
            LongSupplier clock,
            boolean optional,
            Batches batches) {
        this.topic = topic;
        this.clients = clients;
        this.from = from;
        this.clock = clock;
        this.optional = optional;
        this.batches = batches;
    }

    void stop() {
        stopped = true;
    }

    /** Whether the last poll went well and there are partitions to read. */
    boolean isConnected() {
        return connected;
    }

    @Override
    public void run() {
        try (Consumer<byte[], byte[]> consumer = clients.get()) {
            while (!stopped) {
                step(consumer);
            }
        }
    }

    private void step(Consumer<byte[], byte[]> consumer) {
        try {
            look(consumer);
            if (assigned.isEmpty()) {
                missing();
                return;
            }
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            consumer.poll(POLL).forEach(records::add);
            connected = true;
            batches.take(records, caughtUp(consumer));
        } catch (WakeupException stop) {
            stopped = true;
        } catch (RuntimeException e) {
            connected = false;
            if (optional
                    && (e instanceof UnknownTopicOrPartitionException || e instanceof TopicAuthorizationException)) {
                missing();
                return;
            }
            LOG.warnf("cannot read %s: %s; trying again", topic, e.toString());
            pause();
        }
    }

    private void missing() {
        if (optional) {
            batches.take(List.of(), true);
        }
        pause();
    }

    private boolean caughtUp(Consumer<byte[], byte[]> consumer) {
        return endsAtStart.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    /** Assigns the partitions that are not read yet. */
    private void look(Consumer<byte[], byte[]> consumer) {
        if (!assigned.isEmpty() && clock.getAsLong() - looked < LOOK_MILLIS) {
            return;
        }
        looked = clock.getAsLong();
        Set<TopicPartition> added = new HashSet<>();
        for (PartitionInfo info : consumer.partitionsFor(topic, Duration.ofSeconds(5))) {
            added.add(new TopicPartition(topic, info.partition()));
        }
        added.removeAll(assigned);
        if (added.isEmpty()) {
            return;
        }
        boolean first = assigned.isEmpty();
        Map<TopicPartition, Long> starts = first ? starts(consumer, added) : consumer.beginningOffsets(added);
        assigned.addAll(added);
        consumer.assign(assigned);
        starts.forEach(consumer::seek);
        if (first) {
            endsAtStart = consumer.endOffsets(added);
        }
    }

    private Map<TopicPartition, Long> starts(Consumer<byte[], byte[]> consumer, Set<TopicPartition> partitions) {
        Map<TopicPartition, Long> times = new HashMap<>();
        partitions.forEach(partition -> times.put(partition, from));
        Map<TopicPartition, Long> starts = new HashMap<>(consumer.endOffsets(partitions));
        for (Map.Entry<TopicPartition, OffsetAndTimestamp> found :
                consumer.offsetsForTimes(times).entrySet()) {
            if (found.getValue() != null) {
                starts.put(found.getKey(), found.getValue().offset());
            }
        }
        return starts;
    }

    private void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException stop) {
            stopped = true;
            Thread.currentThread().interrupt();
        }
    }
}
