package io.dateline.cli.kafka;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Reads headers as text. */
public final class RecordHeaders {
    private RecordHeaders() {}

    /** The last value under this name; null when there is none. */
    public static @Nullable String get(ConsumerRecord<byte[], byte[]> item, String name) {
        Header header = item.headers().lastHeader(name);
        return header == null ? null : text(header);
    }

    public static String get(ConsumerRecord<byte[], byte[]> item, String name, String otherwise) {
        String value = get(item, name);
        return value == null ? otherwise : value;
    }

    public static String text(Header header) {
        return header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
