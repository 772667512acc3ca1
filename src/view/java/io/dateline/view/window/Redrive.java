package io.dateline.view.window;

import io.dateline.publish.RejectionHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * Makes the record to send again from a rejected one, by the rules of {@code dateline rejected redrive}: value, key and
 * own headers unchanged, back to where it came from, the count of replays one higher.
 */
record Redrive(int maxReplays) {
    /** Why the record must not be sent again; empty when it may be. */
    Optional<String> refusal(ConsumerRecord<byte[], byte[]> rejected) {
        if (header(rejected, RejectionHeaders.DROPPED) != null) {
            return Optional.of("the rejected topic had no room for its value: read the item from where it came from");
        }
        if (replays(rejected) >= maxReplays) {
            return Optional.of("sent again " + replays(rejected) + " times already");
        }
        return header(rejected, RejectionHeaders.TOPIC) == null
                ? Optional.of("it does not say where it came from")
                : Optional.empty();
    }

    /** Only for a record that {@link #refusal} lets pass. */
    ProducerRecord<byte[], byte[]> record(ConsumerRecord<byte[], byte[]> rejected) {
        ProducerRecord<byte[], byte[]> again =
                new ProducerRecord<>(header(rejected, RejectionHeaders.TOPIC), rejected.key(), rejected.value());
        for (Header header : rejected.headers()) {
            if (!RejectionHeaders.isOfRejection(header.key())) {
                again.headers().add(header);
            }
        }
        String count = Integer.toString(replays(rejected) + 1);
        again.headers().add(RejectionHeaders.REPLAYS, count.getBytes(StandardCharsets.UTF_8));
        return again;
    }

    private static int replays(ConsumerRecord<byte[], byte[]> rejected) {
        String count = header(rejected, RejectionHeaders.REPLAYS);
        try {
            return count == null ? 0 : Integer.parseInt(count);
        } catch (NumberFormatException notOurs) {
            return 0;
        }
    }

    private static @Nullable String header(ConsumerRecord<byte[], byte[]> rejected, String name) {
        Header header = rejected.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
