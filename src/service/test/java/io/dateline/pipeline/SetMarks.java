package io.dateline.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.jspecify.annotations.Nullable;

/** Marks in memory. */
final class SetMarks implements CommitMarks {
    final Set<TopicPartition> kept = new HashSet<>();

    final Map<String, Uuid> topicIds = new HashMap<>();

    @Override
    public ResumePosition.Before before(TopicPartition partition) {
        return kept.contains(partition) ? ResumePosition.Before.ONCE : ResumePosition.Before.NEVER;
    }

    @Override
    public void keep(Set<TopicPartition> partitions) {
        kept.addAll(partitions);
    }

    @Override
    public void saw(String topic, Uuid id) {
        topicIds.put(topic, id);
    }

    @Override
    public @Nullable Uuid topicId(String topic) {
        return topicIds.get(topic);
    }
}
