package io.dateline.pipeline;

import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Where to go on reading a partition, judged from the committed offset, the offsets the topic holds, and what is known of earlier commits. */
sealed interface ResumePosition {
    /** At the committed offset, which the topic still holds or which is its end. */
    record Known(OffsetAndMetadata offset) implements ResumePosition {}

    /** At the beginning: the group never committed an offset here. */
    record First(long offset) implements ResumePosition {}

    /**
     * Nowhere until a person decides, because the position is lost.
     *
     * @param skippedFromEarliest records passed over when reading goes on at the earliest offset, as far as can be
     *     known
     * @param skippedFromLatest the same for the latest
     */
    record Lost(Range range, long skippedFromEarliest, long skippedFromLatest, String why) implements ResumePosition {}

    /** The offsets a partition holds: from {@code begin}, up to but without {@code end}. */
    record Range(long begin, long end) {}

    /** What is known of earlier commits of a partition without a committed offset. */
    enum Before {
        NEVER,
        ONCE,
        /** The marks cannot be read, and the output topics have held records. */
        UNKNOWN
    }

    /**
     * @param committed null when the group has no offset for the partition
     * @param before asked only then
     */
    static ResumePosition of(
            TopicPartition partition, @Nullable OffsetAndMetadata committed, Range range, Supplier<Before> before) {
        if (committed == null) {
            return switch (before.get()) {
                case NEVER -> new First(range.begin());
                case ONCE -> forgotten(partition, range, "the group once committed an offset and has none any more");
                case UNKNOWN ->
                    forgotten(
                            partition,
                            range,
                            "the group has no offset, items were delivered before, and the marks that would tell by whom"
                                    + " cannot be read");
            };
        }
        long at = committed.offset();
        if (at < range.begin()) {
            long removed = range.begin() - at;
            String why = partition + ": the group is at offset " + at + ", the topic begins at " + range.begin() + ": "
                    + removed + " unread offsets were removed";
            return new Lost(range, removed, range.end() - at, why);
        }
        if (at > range.end()) {
            String why = partition + ": the group is at offset " + at + ", the topic ends at " + range.end()
                    + ": it was made anew, or lost its end";
            return new Lost(range, 0, range.end() - range.begin(), why);
        }
        return new Known(committed);
    }

    private static Lost forgotten(TopicPartition partition, Range range, String why) {
        return new Lost(
                range,
                0,
                range.end() - range.begin(),
                partition + ": " + why + "; the topic holds " + range.begin() + " to " + range.end());
    }
}
