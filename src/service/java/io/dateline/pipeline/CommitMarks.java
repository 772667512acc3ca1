package io.dateline.pipeline;

import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.jspecify.annotations.Nullable;

/** What lasts of the fact that the group once committed an offset for a partition, when the broker forgets the offset itself. */
interface CommitMarks {
    /** Throws a {@code KafkaException} when it cannot be told now, and may be later. */
    ResumePosition.Before before(TopicPartition partition);

    /** Marks partitions that have a committed offset; those marked already cost nothing. */
    void keep(Set<TopicPartition> partitions);

    /** The raw topic is there with this id. */
    void saw(Uuid id);

    /** The raw topic's id as last seen; another after it was deleted and made anew; null before the first look. */
    @Nullable
    Uuid topicId();
}
