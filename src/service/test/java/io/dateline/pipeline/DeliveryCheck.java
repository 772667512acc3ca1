package io.dateline.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.publish.RejectionHeaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Counts what a reader got against what was sent: raw offsets that came out nowhere, that came out more than once, and places
 * where a key went backwards within its partition. The event's own provenance says which raw record it is of.
 */
record DeliveryCheck(int sent, int received, int missing, int doubled, int reordered) {
    private static final ObjectMapper JSON = new ObjectMapper();

    private record ResumePosition(int partition, long offset) {}

    static DeliveryCheck of(
            List<ConsumerRecord<byte[], byte[]>> raw,
            List<ConsumerRecord<byte[], byte[]>> enriched,
            List<ConsumerRecord<byte[], byte[]>> rejected) {
        Set<ResumePosition> missing = new HashSet<>();
        raw.forEach(record -> missing.add(new ResumePosition(record.partition(), record.offset())));
        Set<ResumePosition> seen = new HashSet<>();
        int doubled = 0;
        for (List<ConsumerRecord<byte[], byte[]>> topic : List.of(enriched, rejected)) {
            for (ConsumerRecord<byte[], byte[]> record : topic) {
                ResumePosition origin = origin(record);
                missing.remove(origin);
                doubled += seen.add(origin) ? 0 : 1;
            }
        }
        int reordered = reordered(enriched) + reordered(rejected);
        return new DeliveryCheck(raw.size(), enriched.size() + rejected.size(), missing.size(), doubled, reordered);
    }

    boolean isExact() {
        return missing == 0 && doubled == 0 && reordered == 0;
    }

    @Override
    public String toString() {
        return "sent=%d received=%d missing=%d doubled=%d reordered=%d"
                .formatted(sent, received, missing, doubled, reordered);
    }

    private static int reordered(List<ConsumerRecord<byte[], byte[]>> topic) {
        Map<String, Long> last = new HashMap<>();
        int reordered = 0;
        for (ConsumerRecord<byte[], byte[]> record : topic) {
            long offset = origin(record).offset();
            Long before = last.put(new String(record.key(), UTF_8), offset);
            reordered += before != null && before > offset ? 1 : 0;
        }
        return reordered;
    }

    private static ResumePosition origin(ConsumerRecord<byte[], byte[]> record) {
        if (record.headers().lastHeader(RejectionHeaders.OFFSET) != null) {
            return new ResumePosition(
                    Integer.parseInt(header(record, RejectionHeaders.PARTITION)),
                    Long.parseLong(header(record, RejectionHeaders.OFFSET)));
        }
        try {
            JsonNode input = JSON.readTree(record.value()).path("provenance").path("input");
            return new ResumePosition(
                    input.required("partition").asInt(),
                    input.required("offset").asLong());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
