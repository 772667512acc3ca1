package io.dateline.chaos.fault;

import io.dateline.chaos.Group;
import io.dateline.chaos.Rig;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** The ends of a topic at one moment: what a group must have committed to have done all that was there. */
record Backlog(Map<TopicPartition, Long> ends) {
    Backlog {
        ends = Map.copyOf(ends);
    }

    static Backlog now(Rig rig, String topic) throws Exception {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        rig.topic(topic)
                .partitions()
                .forEach(info -> latest.put(new TopicPartition(topic, info.partition()), OffsetSpec.latest()));
        Map<TopicPartition, Long> ends = new HashMap<>();
        rig.admin()
                .listOffsets(latest, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                .all()
                .get()
                .forEach((partition, info) -> ends.put(partition, info.offset()));
        return new Backlog(ends);
    }

    /** The sum of the ends: at most so many records, since compaction may have taken some. */
    long records() {
        return ends.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether the group has committed past all of it, but for the marker that ends the last transaction. */
    boolean isDone(Group group) throws Exception {
        Map<TopicPartition, OffsetAndMetadata> committed = group.offsets();
        return ends.entrySet().stream().allMatch(end -> {
            OffsetAndMetadata offset = committed.get(end.getKey());
            return offset != null && offset.offset() >= end.getValue() - 1;
        });
    }
}
