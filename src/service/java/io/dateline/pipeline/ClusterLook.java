package io.dateline.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.DescribeConsumerGroupsOptions;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.DescribeTopicsResult;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;

/** Asks the cluster whether the topics exist and have leaders, and whether the service has the permissions it needs. */
final class ClusterLook {
    private final DatelineConfig.Topics topics;
    private final String group;
    private final CommitMarks marks;
    private final Duration timeout;

    ClusterLook(DatelineConfig.Topics topics, String group, CommitMarks marks, Duration timeout) {
        this.topics = topics;
        this.group = group;
        this.marks = marks;
        this.timeout = timeout;
    }

    /** What keeps items from moving, a phrase each; empty when nothing does. */
    List<String> faults(Admin admin) {
        List<String> faults = new ArrayList<>();
        Set<String> raw = raw(admin, faults);
        Map<String, AclOperation> needed = new LinkedHashMap<>();
        raw.forEach(topic -> needed.put(topic, AclOperation.READ));
        needed.put(topics.enriched(), AclOperation.WRITE);
        needed.put(topics.rejected(), AclOperation.WRITE);
        DescribeTopicsResult asked =
                admin.describeTopics(needed.keySet(), new DescribeTopicsOptions().includeAuthorizedOperations(true));
        needed.forEach((topic, operation) -> {
            TopicDescription seen = topic(topic, operation, asked, faults);
            if (seen != null && raw.contains(topic)) {
                marks.saw(topic, seen.topicId());
            }
        });
        group(admin, faults);
        return faults;
    }

    private Set<String> raw(Admin admin, List<String> faults) {
        try {
            Set<String> raw = topics.raw().at(admin, timeout);
            if (raw.isEmpty()) {
                faults.add("there is no topic like " + topics.raw());
            }
            return raw;
        } catch (KafkaException e) {
            faults.add("topics cannot be listed: " + e.getClass().getSimpleName());
            return Set.of();
        }
    }

    /** The topic; null when it cannot be looked at. */
    private @Nullable TopicDescription topic(
            String name, AclOperation operation, DescribeTopicsResult asked, List<String> faults) {
        try {
            TopicDescription topic = BrokerAnswers.get(asked.topicNameValues().get(name), timeout);
            if (!permits(topic.authorizedOperations(), operation)) {
                faults.add(operation + " on topic " + name + " is not permitted");
            }
            if (topic.partitions().stream().anyMatch(each -> each.leader() == null)) {
                faults.add("topic " + name + " has a partition without a leader");
            }
            return topic;
        } catch (UnknownTopicOrPartitionException e) {
            faults.add("topic " + name + " is missing");
        } catch (AuthorizationException e) {
            faults.add("nothing is permitted on topic " + name + ", if it is there");
        } catch (KafkaException e) {
            faults.add("topic " + name + " cannot be looked at: " + e.getClass().getSimpleName());
        }
        return null;
    }

    private void group(Admin admin, List<String> faults) {
        try {
            ConsumerGroupDescription described = BrokerAnswers.get(
                    admin.describeConsumerGroups(
                                    List.of(group),
                                    new DescribeConsumerGroupsOptions().includeAuthorizedOperations(true))
                            .describedGroups()
                            .get(group),
                    timeout);
            if (!permits(described.authorizedOperations(), AclOperation.READ)) {
                faults.add("READ on group " + group + " is not permitted");
            }
        } catch (GroupIdNotFoundException e) {
            // It has no member and no offset yet, and says so itself when it may not be used.
        } catch (AuthorizationException e) {
            faults.add("nothing is permitted on group " + group);
        } catch (KafkaException e) {
            faults.add(
                    "group " + group + " cannot be looked at: " + e.getClass().getSimpleName());
        }
    }

    /** A cluster without an authorizer permits everything and lists nothing. */
    private static boolean permits(@Nullable Set<AclOperation> granted, AclOperation operation) {
        return granted == null || granted.contains(operation);
    }
}
