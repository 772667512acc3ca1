package io.dateline.view.window;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** A record in the topic of rejected ones, without its value: what its headers say. */
public record Refusal(
        Position position, long arrived, String stage, String reason, String detail, String origin, int bytes) {

    static Refusal of(ConsumerRecord<byte[], byte[]> rejected) {
        String topic = header(rejected, "dateline-rejected-topic");
        return new Refusal(
                new Position(rejected.partition(), rejected.offset()),
                rejected.timestamp(),
                header(rejected, "dateline-rejected-stage"),
                header(rejected, "dateline-rejected-reason").toLowerCase(Locale.ROOT),
                header(rejected, "dateline-rejected-detail"),
                topic.isEmpty()
                        ? ""
                        : topic + " " + header(rejected, "dateline-rejected-partition") + ":"
                                + header(rejected, "dateline-rejected-offset"),
                rejected.value() == null ? 0 : rejected.value().length);
    }

    private static String header(ConsumerRecord<byte[], byte[]> rejected, String name) {
        @Nullable Header header = rejected.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
