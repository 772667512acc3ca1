package io.dateline.pipeline;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Finds records that kill the process, such as one that takes all memory of an image that exits on OutOfMemoryError. What is kept
 * in memory dies with it, so the tries are counted in the metadata of the committed offsets, before a record is begun. See
 * docs/decisions/lethal-records.md.
 *
 * <p>Only the first batch after an assignment is counted: a process that delivered once from a partition is known to live, and
 * counts no more. If it never comes back, the next process takes the records of that batch alone, and the third try of one is its
 * last. A process that gives a partition up alive takes its own try back.
 */
final class LethalRecords {
    private static final Logger LOG = Logger.getLogger(LethalRecords.class);

    /** One try in a batch and two alone: a kill from outside that comes by chance does not meet one record three times. */
    static final int MOST_TRIES = 3;

    /** A rebalance waits for it, and so does a process that stops. */
    private static final Duration WITHDRAWAL = Duration.ofSeconds(2);

    private final Duration timeout;
    private final Map<TopicPartition, Place> places = new ConcurrentHashMap<>();

    /** The records to step over, one a partition. */
    private final Map<TopicPartition, Long> condemned = new ConcurrentHashMap<>();

    private volatile boolean committing;

    /**
     * @param isOurs whether this process is among the tries, or has delivered from here and needs no counting
     */
    private record Place(OffsetAndMetadata offset, Tries tries, boolean isOurs) {
        OffsetAndMetadata written() {
            return tries.in(offset);
        }
    }

    LethalRecords(Duration timeout) {
        this.timeout = timeout;
    }

    /** Says where a partition is read from, newly assigned or again. Runs on the polling thread. */
    void placed(TopicPartition partition, OffsetAndMetadata offset) {
        places.compute(
                partition, (same, place) -> new Place(offset, Tries.at(offset), place != null && place.isOurs()));
    }

    /** Whether records of this batch are to be taken alone. */
    boolean isSuspect(Batch batch) {
        return batch.offsets().keySet().stream()
                .anyMatch(partition -> isSuspect(places.get(partition), batch.first(partition)));
    }

    private static boolean isSuspect(@Nullable Place place, long first) {
        if (place == null || place.tries().count() == 0) {
            return false;
        }
        boolean isOnlyOurs = place.isOurs() && place.tries().count() == 1;
        return !isOnlyOurs && first < place.tries().until();
    }

    /** Whether it has to be counted before it is begun: most batches have not. */
    boolean isToBeCounted(Batch batch) {
        return batch.offsets().keySet().stream().map(places::get).anyMatch(place -> place != null && !place.isOurs());
    }

    /** Counts a try of the batch. Runs on the polling thread, before any record of it is begun. */
    void begin(Consumer<byte[], byte[]> consumer, Batch batch) {
        Map<TopicPartition, Place> counted = new HashMap<>();
        batch.offsets().forEach((partition, end) -> {
            Place place = places.get(partition);
            if (place == null || place.isOurs()) {
                return;
            }
            long first = batch.first(partition);
            // Of records that the topic has no longer, nothing is said of those behind them.
            Tries tries = first < place.tries().until() ? place.tries() : Tries.NONE;
            if (tries.count() < MOST_TRIES) {
                counted.put(partition, counted(place.offset(), tries, end));
            } else {
                condemned.put(partition, first);
                LOG.warnf(
                        "stepping over %s, offset %d: %d processes ended with it and never came back",
                        partition, first, tries.count());
            }
        });
        write(consumer, counted, timeout);
        places.putAll(counted);
    }

    private static Place counted(OffsetAndMetadata offset, Tries before, OffsetAndMetadata end) {
        return new Place(offset, before.count() == 0 ? new Tries(1, end.offset()) : before.more(), true);
    }

    /** Whether it was the end of {@value #MOST_TRIES} processes. */
    boolean isLethal(ConsumerRecord<byte[], byte[]> record) {
        Long offset = condemned.get(new TopicPartition(record.topic(), record.partition()));
        return offset != null && offset == record.offset();
    }

    /** Says that offsets are being committed. Runs on the polling thread, so no withdrawal comes between. */
    void committing() {
        committing = true;
    }

    /** Says that the commit, or the abort after it, is over. */
    void settled() {
        committing = false;
    }

    /** The offsets to commit: while records are taken alone, the next one's try is counted with the commit of the one before. */
    Map<TopicPartition, OffsetAndMetadata> counted(Batch batch) {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        batch.offsets().forEach((partition, next) -> {
            Place place = places.get(partition);
            offsets.put(
                    partition, place == null ? next : after(place.tries(), next).written());
        });
        return offsets;
    }

    /** Says that a batch is delivered. */
    void delivered(Batch batch) {
        condemned.clear();
        batch.offsets()
                .forEach((partition, next) ->
                        places.computeIfPresent(partition, (same, place) -> after(place.tries(), next)));
    }

    private static Place after(Tries tries, OffsetAndMetadata next) {
        boolean isAlone = tries.count() > 1 && next.offset() < tries.until();
        return new Place(next, isAlone ? new Tries(2, tries.until()) : Tries.NONE, true);
    }

    /** Takes the try of this process back, which gives the partitions up alive. */
    void revoked(Consumer<byte[], byte[]> consumer, Collection<TopicPartition> partitions) {
        Map<TopicPartition, Place> withdrawn = new HashMap<>();
        for (TopicPartition partition : partitions) {
            Place place = places.remove(partition);
            condemned.remove(partition);
            // A commit on its way must not be overtaken: the broker would drop it as the older one.
            if (place != null && place.isOurs() && place.tries().count() > 0 && !committing) {
                withdrawn.put(partition, new Place(place.offset(), place.tries().fewer(), false));
            }
        }
        try {
            write(consumer, withdrawn, WITHDRAWAL);
        } catch (KafkaException e) {
            LOG.debugf("a try stays counted: %s", e.toString());
        }
    }

    /** Forgets partitions that another process has already, or that are assigned anew. */
    void forget(Collection<TopicPartition> partitions) {
        places.keySet().removeAll(partitions);
        condemned.keySet().removeAll(partitions);
    }

    private static void write(Consumer<byte[], byte[]> consumer, Map<TopicPartition, Place> changed, Duration timeout) {
        if (!changed.isEmpty()) {
            Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
            changed.forEach((partition, place) -> offsets.put(partition, place.written()));
            consumer.commitSync(offsets, timeout);
        }
    }
}
