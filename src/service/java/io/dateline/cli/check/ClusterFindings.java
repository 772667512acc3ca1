package io.dateline.cli.check;

import io.dateline.cli.kafka.TopicPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.DescribeConsumerGroupsOptions;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;

/** Checks the cluster: topics, permissions, the consumer group. */
public final class ClusterFindings {
    private static final int TIMEOUT_SECONDS = 10;

    private final Admin admin;
    private final String bootstrapServers;

    public ClusterFindings(Admin admin, String bootstrapServers) {
        this.admin = admin;
        this.bootstrapServers = bootstrapServers;
    }

    /** Looks at everything but the brokers themselves, one of which has answered. */
    public List<Finding> find(List<TopicPlan> topics, String group) throws InterruptedException {
        List<Finding> findings = new ArrayList<>();
        for (TopicPlan topic : topics) {
            findings.addAll(topic(topic));
        }
        findings.add(group(group));
        for (TopicPlan topic : topics) {
            if (topic.isRaw()) {
                findings.addAll(new PositionFindings(admin, topic.name(), outputs(topics), group).find());
            }
        }
        return findings;
    }

    private static List<String> outputs(List<TopicPlan> topics) {
        return topics.stream()
                .filter(topic -> !topic.isRaw() && !topic.isOurs())
                .map(TopicPlan::name)
                .toList();
    }

    private List<Finding> topic(TopicPlan plan) throws InterruptedException {
        String subject = "topic " + plan.name();
        try {
            TopicDescription topic = get(admin.describeTopics(
                            List.of(plan.name()), new DescribeTopicsOptions().includeAuthorizedOperations(true))
                    .topicNameValues()
                    .get(plan.name()));
            List<Finding> findings = new ArrayList<>();
            findings.add(Finding.pass(subject, topic.partitions().size() + " partitions"));
            findings.addAll(settings(plan));
            findings.add(permissions(subject, plan.operations(), topic.authorizedOperations()));
            return findings;
        } catch (ExecutionException e) {
            return List.of(missing(plan, subject, cause(e)));
        } catch (TimeoutException e) {
            return List.of(Finding.fail(subject, "no answer within " + TIMEOUT_SECONDS + " s", "look at the brokers"));
        }
    }

    private Finding missing(TopicPlan plan, String subject, Throwable cause) {
        if (cause instanceof UnknownTopicOrPartitionException && plan.isOurs()) {
            return Finding.pass(subject, "is not there; the service makes it, where it may create topics");
        }
        if (cause instanceof UnknownTopicOrPartitionException) {
            return Finding.fail(subject, "is not there", plan.createCommand(bootstrapServers));
        }
        if (cause instanceof AuthorizationException && plan.isOurs()) {
            return Finding.warn(
                    subject,
                    "may not be used: offsets that the brokers forget cannot be told from offsets never committed",
                    "grant READ, WRITE and DESCRIBE on it, and make it: " + plan.createCommand(bootstrapServers));
        }
        if (cause instanceof AuthorizationException) {
            return Finding.fail(
                    subject, "may not be described", "grant DESCRIBE on it: deploy/kubernetes/strimzi/user.yaml");
        }
        return Finding.fail(subject, String.valueOf(cause), "look at the brokers");
    }

    private List<Finding> settings(TopicPlan plan) throws InterruptedException {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, plan.name());
        List<Finding> findings = new ArrayList<>();
        try {
            Config config =
                    get(admin.describeConfigs(List.of(resource)).values().get(resource));
            for (String setting : List.of(TopicPlan.COMPRESSION, TopicPlan.MAX_BYTES, TopicPlan.CLEANUP)) {
                if (plan.settings().containsKey(setting)) {
                    findings.add(setting(plan, setting, config.get(setting)));
                }
            }
        } catch (ExecutionException | TimeoutException e) {
            findings.add(Finding.warn(
                    "topic " + plan.name(), "settings may not be read", "grant DESCRIBE_CONFIGS to have them checked"));
        }
        return findings;
    }

    private Finding setting(TopicPlan plan, String setting, ConfigEntry entry) {
        String wanted = plan.settings().getOrDefault(setting, "");
        String is = entry.value() == null ? "" : entry.value();
        boolean good =
                setting.equals(TopicPlan.MAX_BYTES) ? Long.parseLong(is) >= Long.parseLong(wanted) : is.equals(wanted);
        String subject = "topic " + plan.name();
        String seen = setting + " is " + is;
        return good
                ? Finding.pass(subject, seen)
                : Finding.warn(subject, seen + ", wanted " + wanted, plan.alterCommand(bootstrapServers, setting));
    }

    /**
     * @param granted null when the cluster has no authorizer that tells
     */
    private static Finding permissions(String subject, List<AclOperation> needed, @Nullable Set<AclOperation> granted) {
        if (granted == null) {
            return Finding.pass(subject, "no authorizer: everything is permitted");
        }
        List<AclOperation> lacking = needed.stream()
                .filter(operation -> !granted.contains(operation))
                .toList();
        return lacking.isEmpty()
                ? Finding.pass(subject, "permitted: " + needed)
                : Finding.fail(subject, "not permitted: " + lacking, "grant it: deploy/kubernetes/strimzi/user.yaml");
    }

    private Finding group(String name) throws InterruptedException {
        String subject = "group " + name;
        try {
            ConsumerGroupDescription group = get(admin.describeConsumerGroups(
                            List.of(name), new DescribeConsumerGroupsOptions().includeAuthorizedOperations(true))
                    .describedGroups()
                    .get(name));
            if (group.groupState() == GroupState.DEAD) {
                return Finding.pass(subject, "not used yet");
            }
            Finding permitted = permissions(subject, List.of(AclOperation.READ), group.authorizedOperations());
            return permitted.level() == Finding.Level.FAIL
                    ? permitted
                    : Finding.pass(
                            subject, group.groupState() + ", " + group.members().size() + " members");
        } catch (ExecutionException e) {
            return e.getCause() instanceof GroupIdNotFoundException
                    ? Finding.pass(subject, "not used yet")
                    : Finding.fail(subject, String.valueOf(cause(e)), "grant READ and DESCRIBE on it");
        } catch (TimeoutException e) {
            return Finding.fail(subject, "no answer within " + TIMEOUT_SECONDS + " s", "look at the brokers");
        }
    }

    private static Throwable cause(ExecutionException e) {
        return e.getCause() == null ? e : e.getCause();
    }

    private static <T> T get(@Nullable KafkaFuture<T> future)
            throws ExecutionException, InterruptedException, TimeoutException {
        return Objects.requireNonNull(future).get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    }
}
