package io.dateline.view.window;

import io.dateline.publish.RejectionHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** A record in the topic of rejected ones, without its value: what its headers say. */
public record Refusal(
        Position position, long arrived, String stage, String reason, String detail, String origin, int bytes) {

    static Refusal of(ConsumerRecord<byte[], byte[]> rejected) {
        String topic = header(rejected, RejectionHeaders.TOPIC);
        return new Refusal(
                new Position(rejected.partition(), rejected.offset()),
                rejected.timestamp(),
                header(rejected, RejectionHeaders.STAGE),
                header(rejected, RejectionHeaders.REASON).toLowerCase(Locale.ROOT),
                header(rejected, RejectionHeaders.DETAIL),
                topic.isEmpty()
                        ? ""
                        : topic + " " + header(rejected, RejectionHeaders.PARTITION) + ":"
                                + header(rejected, RejectionHeaders.OFFSET),
                rejected.value() == null ? 0 : rejected.value().length);
    }

    private static String header(ConsumerRecord<byte[], byte[]> rejected, String name) {
        @Nullable Header header = rejected.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
