package io.dateline.cli.rejected;

import io.dateline.cli.kafka.RecordHeaders;
import io.dateline.publish.RejectionHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A record of the rejected topic, its headers read. */
public record RejectedRecord(ConsumerRecord<byte[], byte[]> data) {
    /** Partition and offset within the rejected topic, as commands take and print it. */
    public Position position() {
        return new Position(data.partition(), data.offset());
    }

    public String stage() {
        return RecordHeaders.get(data, RejectionHeaders.STAGE, "?");
    }

    public String reason() {
        return RecordHeaders.get(data, RejectionHeaders.REASON, "?");
    }

    public String detail() {
        return RecordHeaders.get(data, RejectionHeaders.DETAIL, "");
    }

    /** The topic it came from; null when the header is missing. */
    public @Nullable String originTopic() {
        return RecordHeaders.get(data, RejectionHeaders.TOPIC);
    }

    /** The parts of the record that are missing, {@code value} or {@code value headers}; null when it is whole. */
    public @Nullable String dropped() {
        return RecordHeaders.get(data, RejectionHeaders.DROPPED);
    }

    /** Where it came from, for a person. */
    public String origin() {
        return RecordHeaders.get(data, RejectionHeaders.TOPIC, "?") + " "
                + RecordHeaders.get(data, RejectionHeaders.PARTITION, "?") + ":"
                + RecordHeaders.get(data, RejectionHeaders.OFFSET, "?");
    }

    /** How often it was sent again so far; 0 when the header is missing or no number. */
    public int replays() {
        try {
            return Integer.parseInt(RecordHeaders.get(data, RejectionHeaders.REPLAYS, "0"));
        } catch (NumberFormatException notOurs) {
            return 0;
        }
    }

    /** A place in the rejected topic, written {@code partition:offset}. */
    public record Position(int partition, long offset) {
        /**
         * @throws IllegalArgumentException when it is not written so
         */
        public static Position parse(String text) {
            String[] parts = text.split(":", -1);
            try {
                if (parts.length == 2) {
                    return new Position(Integer.parseInt(parts[0]), Long.parseLong(parts[1]));
                }
            } catch (NumberFormatException e) {
                // Said below, with the form wanted.
            }
            throw new IllegalArgumentException(text + " is no PARTITION:OFFSET, for example 0:42");
        }

        @Override
        public String toString() {
            return partition + ":" + offset;
        }
    }
}
