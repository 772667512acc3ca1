package io.dateline.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Makes the compacted topic of the marks if it is missing. It is the only topic that the service makes itself. */
final class MarksTopic {
    private MarksTopic() {}

    /**
     * Throws an {@code ApiException} when it is missing and may not be made.
     *
     * @param raw the raw topic, whose marks are to last as well as itself
     */
    static void ensure(Admin admin, String name, TopicDescription raw, Duration timeout) {
        try {
            BrokerAnswers.get(
                    admin.describeTopics(List.of(name)).topicNameValues().get(name), timeout);
        } catch (UnknownTopicOrPartitionException missing) {
            int replicas = raw.partitions().get(0).replicas().size();
            NewTopic topic = new NewTopic(name, 1, (short) replicas).configs(Map.of("cleanup.policy", "compact"));
            create(admin, topic, timeout);
        }
    }

    private static void create(Admin admin, NewTopic topic, Duration timeout) {
        try {
            BrokerAnswers.get(admin.createTopics(List.of(topic)).all(), timeout);
        } catch (TopicExistsException another) {
            // Another replica was faster.
        }
    }
}
