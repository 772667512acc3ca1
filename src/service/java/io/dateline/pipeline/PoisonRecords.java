package io.dateline.pipeline;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Counts how often each record made its batch fail, by a result that is too large for its topic or by using all memory.
 * Such a record is read again after the rewind and would block its partition for ever; with each failure less of it is
 * sent. The counts are kept in memory, so after a restart the batch fails once more.
 */
final class PoisonRecords {
    private final Map<ResumePosition, Integer> counts = new ConcurrentHashMap<>();

    enum Kind {
        SIZE,
        MEMORY
    }

    private record ResumePosition(String topic, int partition, long offset, Kind kind) {}

    void add(ConsumerRecord<byte[], byte[]> record, Kind kind) {
        counts.merge(place(record, kind), 1, Integer::sum);
    }

    int of(ConsumerRecord<byte[], byte[]> record, Kind kind) {
        return counts.isEmpty() ? 0 : counts.getOrDefault(place(record, kind), 0);
    }

    /** Forgets the counts of a batch, once it is delivered. */
    void forget(Batch batch) {
        if (counts.isEmpty()) {
            return;
        }
        for (Kind kind : Kind.values()) {
            batch.records().forEach(record -> counts.remove(place(record, kind)));
        }
    }

    private static ResumePosition place(ConsumerRecord<byte[], byte[]> record, Kind kind) {
        return new ResumePosition(record.topic(), record.partition(), record.offset(), kind);
    }
}
