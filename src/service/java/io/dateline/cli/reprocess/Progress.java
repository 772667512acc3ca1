package io.dateline.cli.reprocess;

import io.dateline.cli.kafka.Answer;
import io.dateline.cli.reprocess.Range.Span;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsOptions;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * How far earlier runs of the same build into the same topic came. Kafka keeps it as the offsets of a group, each with the
 * offset that its run began at, since another range is another run.
 */
final class Progress {
    private static final String FROM = "from=";

    private Progress() {}

    /** What is left of a range. */
    static Range left(Admin admin, String group, Range range) {
        Map<TopicPartition, OffsetAndMetadata> committed = committed(admin, group);
        Map<TopicPartition, Span> left = new HashMap<>(range.spans());
        left.replaceAll((partition, span) -> {
            OffsetAndMetadata done = committed.get(partition);
            return done != null && began(done) <= span.first() && span.first() < done.offset()
                    ? new Span(Math.min(done.offset(), span.end()), span.end())
                    : span;
        });
        return new Range(left);
    }

    /** What to commit with a position. */
    static OffsetAndMetadata mark(long position, long began) {
        return new OffsetAndMetadata(position, FROM + began);
    }

    private static long began(OffsetAndMetadata done) {
        String from = done.metadata();
        try {
            return from.startsWith(FROM) ? Long.parseLong(from.substring(FROM.length())) : Long.MAX_VALUE;
        } catch (NumberFormatException notOurs) {
            return Long.MAX_VALUE;
        }
    }

    /** Waits for what an earlier run's transaction has only just committed. */
    private static Map<TopicPartition, OffsetAndMetadata> committed(Admin admin, String group) {
        ListConsumerGroupOffsetsOptions stable = new ListConsumerGroupOffsetsOptions().requireStable(true);
        return Answer.of(admin.listConsumerGroupOffsets(group, stable).partitionsToOffsetAndMetadata());
    }
}
