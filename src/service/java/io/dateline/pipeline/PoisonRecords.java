package io.dateline.pipeline;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Counts how often each record made its batch fail, by a result that is too large for its topic or by using all memory.
 * Such a record is read again after the rewind and would block its partition for ever; with each failure less of it is
 * sent. The counts are kept in memory, so after a restart the batch fails once more.
 */
final class PoisonRecords {
    /** Stands for the whole record, which took the memory. */
    private static final int MEMORY = -2;

    /** Stands for the item of a record that holds one. */
    private static final int WHOLE = -1;

    private final Map<ItemPosition, Integer> counts = new ConcurrentHashMap<>();

    /** @param item its number in the record, or one of the two above */
    private record ItemPosition(String topic, int partition, long offset, int item) {}

    /**
     * Counts a result that no topic takes.
     *
     * @param part which item of the record; null for a record that holds one
     */
    void add(ConsumerRecord<byte[], byte[]> record, @Nullable Integer part) {
        count(record, part == null ? WHOLE : part);
    }

    int of(ConsumerRecord<byte[], byte[]> record, @Nullable Integer part) {
        return counted(record, part == null ? WHOLE : part);
    }

    /** Counts a record that took all memory. */
    void addMemory(ConsumerRecord<byte[], byte[]> record) {
        count(record, MEMORY);
    }

    int ofMemory(ConsumerRecord<byte[], byte[]> record) {
        return counted(record, MEMORY);
    }

    private void count(ConsumerRecord<byte[], byte[]> record, int item) {
        counts.merge(position(record, item), 1, Integer::sum);
    }

    private int counted(ConsumerRecord<byte[], byte[]> record, int item) {
        return counts.isEmpty() ? 0 : counts.getOrDefault(position(record, item), 0);
    }

    /** Forgets the counts of a batch, once it is delivered. */
    void forget(Batch batch) {
        if (!counts.isEmpty()) {
            counts.keySet()
                    .removeIf(counted -> batch.records().stream()
                            .anyMatch(record -> counted.equals(position(record, counted.item()))));
        }
    }

    private static ItemPosition position(ConsumerRecord<byte[], byte[]> record, int item) {
        return new ItemPosition(record.topic(), record.partition(), record.offset(), item);
    }
}
