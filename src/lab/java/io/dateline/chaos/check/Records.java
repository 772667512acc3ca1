package io.dateline.chaos.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Takes a record apart. */
final class Records {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Records() {}

    /** A header's text; empty when it is not there. */
    static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    static String key(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null ? "" : new String(record.key(), UTF_8);
    }

    static Origin place(ConsumerRecord<byte[], byte[]> record) {
        return new Origin(record.partition(), record.offset());
    }

    static JsonNode json(ConsumerRecord<byte[], byte[]> record) {
        try {
            return JSON.readTree(record.value());
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }
}
