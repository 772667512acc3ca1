package io.dateline.cli.rejected;

import io.dateline.publish.RejectionHeaders;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * Makes the record to send again from a rejected record: the same value, key and own headers, without the rejection's
 * headers, and with the replay count one higher. The count ends the loop of a record that is rejected each time.
 */
public final class Redrive {
    private final int maxReplays;
    private final @Nullable String topic;

    /**
     * @param maxReplays how often a record may be sent again in all
     * @param topic where to; null for where each came from
     */
    public Redrive(int maxReplays, @Nullable String topic) {
        this.maxReplays = maxReplays;
        this.topic = topic;
    }

    /** Why the record must not be sent again; null when it may be. */
    public @Nullable String refusal(RejectedRecord rejected) {
        if (rejected.dropped() != null) {
            return "has lost its " + rejected.dropped()
                    + ", for which the rejected topic had no room; read the item at " + rejected.origin() + " instead";
        }
        if (rejected.replays() >= maxReplays) {
            return "was sent again " + rejected.replays() + " times, the most allowed is " + maxReplays;
        }
        if (topic == null && rejected.originTopic() == null) {
            return "does not say where it came from; name a topic with --to";
        }
        return null;
    }

    /** The record to send. Only for a rejected record that {@link #refusal} lets pass. */
    public ProducerRecord<byte[], byte[]> record(RejectedRecord rejected) {
        String to = topic == null ? rejected.originTopic() : topic;
        if (to == null) {
            throw new IllegalArgumentException("no topic for " + rejected.position());
        }
        ProducerRecord<byte[], byte[]> again =
                new ProducerRecord<>(to, rejected.data().key(), rejected.data().value());
        for (Header header : rejected.data().headers()) {
            if (!RejectionHeaders.isOfRejection(header.key())) {
                again.headers().add(header);
            }
        }
        String count = Integer.toString(rejected.replays() + 1);
        again.headers().add(RejectionHeaders.REPLAYS, count.getBytes(StandardCharsets.UTF_8));
        return again;
    }
}
