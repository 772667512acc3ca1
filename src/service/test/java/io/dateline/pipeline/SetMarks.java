package io.dateline.pipeline;

import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.jspecify.annotations.Nullable;

/** Marks in memory. */
final class SetMarks implements CommitMarks {
    final Set<TopicPartition> kept = new HashSet<>();

    @Nullable
    Uuid topicId;

    @Override
    public ResumePosition.Before before(TopicPartition partition) {
        return kept.contains(partition) ? ResumePosition.Before.ONCE : ResumePosition.Before.NEVER;
    }

    @Override
    public void keep(Set<TopicPartition> partitions) {
        kept.addAll(partitions);
    }

    @Override
    public void saw(Uuid id) {
        topicId = id;
    }

    @Override
    public @Nullable Uuid topicId() {
        return topicId;
    }
}
