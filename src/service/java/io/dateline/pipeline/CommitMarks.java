package io.dateline.pipeline;

import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.jspecify.annotations.Nullable;

/** Remembers for which partitions the group has ever committed an offset, even after the broker forgets the offset. */
interface CommitMarks {
    /** Throws a {@code KafkaException} when it cannot be told now, and may be later. */
    ResumePosition.Before before(TopicPartition partition);

    /** Marks partitions that have a committed offset; those marked already cost nothing. */
    void keep(Set<TopicPartition> partitions);

    /** Records the id with which a raw topic was seen. */
    void saw(String topic, Uuid id);

    /** A raw topic's id as last seen; another after it was deleted and made anew; null before the first look. */
    @Nullable
    Uuid topicId(String topic);
}
