package io.dateline.chaos.fault;

import io.dateline.chaos.Rig;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** How much there is to restore. */
final class Changelog {
    private Changelog() {}

    /** The sum of a topic's ends: at most so many records, since compaction may have taken some. */
    static long records(Rig rig, String topic) throws Exception {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        rig.topic(topic)
                .partitions()
                .forEach(info -> latest.put(new TopicPartition(topic, info.partition()), OffsetSpec.latest()));
        return rig.admin().listOffsets(latest).all().get().values().stream()
                .mapToLong(end -> end.offset())
                .sum();
    }
}
