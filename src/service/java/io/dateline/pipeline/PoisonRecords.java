package io.dateline.pipeline;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * How often each record brought its batch down: by a result no topic takes, or by eating all memory. Such a record comes
 * again after the rewind and would stop its partition for ever; the count lets it be handled with more care each time.
 * In memory only: after a restart it brings a batch down once more.
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

    /** Once its batch is delivered. */
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
