package io.dateline.pipeline;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which records made their batch fail, by a result that is too large for its topic or by using all memory. Such a
 * record is read again after the rewind and would block its partition for ever; with each failure less of it is sent. All is
 * kept in memory, so after a restart the batch fails once more.
 */
final class PoisonRecords {
    private final Map<Key, Integer> counts = new ConcurrentHashMap<>();

    private enum What {
        EVENT,
        REJECTIONS,
        MEMORY
    }

    /** @param part which item of the record an event was made of; null for all of it, or when it holds one */
    private record Key(
            String topic,
            int partition,
            long offset,
            What what,
            @Nullable Integer part) {
        static Key of(ConsumerRecord<byte[], byte[]> record, What what, @Nullable Integer part) {
            return new Key(record.topic(), record.partition(), record.offset(), what, part);
        }
    }

    /**
     * Remembers a result that no topic takes. A rejection counts for all of its record, once however many of that record's
     * rejections are refused together: each repeats the same bytes, and counted one by one they would cost a batch each.
     */
    void refused(Result result) {
        if (result.rejection() == null) {
            counts.put(Key.of(result.input(), What.EVENT, result.part()), 1);
        } else {
            counts.merge(Key.of(result.input(), What.REJECTIONS, null), result.leftOut() + 1, Math::max);
        }
    }

    /** Whether the topic of events refused what was made of this item. */
    boolean hasNoRoom(ConsumerRecord<byte[], byte[]> record, @Nullable Integer part) {
        return counted(record, What.EVENT, part) > 0;
    }

    /** How often the rejections of this record were refused. */
    int rejections(ConsumerRecord<byte[], byte[]> record) {
        return counted(record, What.REJECTIONS, null);
    }

    /** Counts a record that took all memory. */
    void addMemory(ConsumerRecord<byte[], byte[]> record) {
        counts.merge(Key.of(record, What.MEMORY, null), 1, Integer::sum);
    }

    int ofMemory(ConsumerRecord<byte[], byte[]> record) {
        return counted(record, What.MEMORY, null);
    }

    private int counted(ConsumerRecord<byte[], byte[]> record, What what, @Nullable Integer part) {
        return counts.isEmpty() ? 0 : counts.getOrDefault(Key.of(record, what, part), 0);
    }

    /** Forgets the counts of a batch, once it is delivered. */
    void forget(Batch batch) {
        if (!counts.isEmpty()) {
            counts.keySet()
                    .removeIf(counted -> batch.records().stream()
                            .anyMatch(record -> counted.equals(Key.of(record, counted.what(), counted.part()))));
        }
    }
}
