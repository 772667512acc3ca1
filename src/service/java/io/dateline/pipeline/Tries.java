package io.dateline.pipeline;

import org.apache.kafka.clients.consumer.OffsetAndMetadata;

/**
 * How often processes began with the record at a committed offset and never came back. It is kept in the metadata of that
 * offset, so it outlives the process, and moves with the partition to the next one.
 *
 * @param count of the processes; the first had the record in a batch with others
 * @param until the offset behind that batch's last record: up to there each record is taken alone
 */
record Tries(int count, long until) {
    static final Tries NONE = new Tries(0, 0);

    private static final String COUNT = "dateline-tries=";
    private static final String UNTIL = ";until=";

    /** What the metadata says. Those of another tool, or cut off, say nothing. */
    static Tries at(OffsetAndMetadata offset) {
        String metadata = offset.metadata();
        int between = metadata.indexOf(UNTIL);
        if (!metadata.startsWith(COUNT) || between < 0) {
            return NONE;
        }
        try {
            return new Tries(
                    Integer.parseUnsignedInt(metadata.substring(COUNT.length(), between)),
                    Long.parseUnsignedLong(metadata.substring(between + UNTIL.length())));
        } catch (NumberFormatException e) {
            return NONE;
        }
    }

    /** The same offset with these tries in its metadata. */
    OffsetAndMetadata in(OffsetAndMetadata offset) {
        String metadata = count == 0 ? "" : COUNT + count + UNTIL + until;
        return new OffsetAndMetadata(offset.offset(), offset.leaderEpoch(), metadata);
    }

    Tries more() {
        return new Tries(count + 1, until);
    }

    Tries fewer() {
        return count > 1 ? new Tries(count - 1, until) : NONE;
    }
}
