package io.dateline.story.stream;

import io.dateline.story.publish.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Looks whether the topics are as the design needs them, and makes those that are missing. The topics of orders and places must
 * have the partitions of {@code news.enriched}, since they are read together; that of items one for each shard.
 */
final class TopicSetup {
    /** Messages between the stages are read within seconds; a day leaves time to look into a fault. */
    private static final String DAY_MS = "86400000";

    private final Admin admin;
    private final Topics topics;
    private final int shards;
    private final StoryConfig config;

    TopicSetup(Admin admin, Topics topics, int shards, StoryConfig config) {
        this.admin = admin;
        this.topics = topics;
        this.shards = shards;
        this.config = config;
    }

    /** What stands in the way, a sentence each; empty when nothing does. */
    List<String> problems() throws InterruptedException {
        try {
            int partitions = partitions(topics.enriched());
            if (partitions == 0) {
                return List.of(
                        "the topic " + topics.enriched() + " is missing: the enricher's events are read from it");
            }
            return check(plans(partitions));
        } catch (ExecutionException fault) {
            Throwable cause = fault.getCause() == null ? fault : fault.getCause();
            return List.of("the brokers refuse to look at the topics: "
                    + cause.getClass().getSimpleName() + ": " + cause.getMessage());
        }
    }

    private List<String> check(List<NewTopic> plans) throws ExecutionException, InterruptedException {
        List<String> problems = new ArrayList<>();
        for (NewTopic plan : plans) {
            int there = partitions(plan.name());
            if (there == 0 && config.createTopics()) {
                create(plan);
            } else if (there == 0) {
                problems.add("the topic " + plan.name() + " is missing and dateline.story.create-topics is false");
            } else if (there != plan.numPartitions() && plan.name().startsWith(topics.group())) {
                problems.add("the topic " + plan.name() + " has " + there + " partitions and needs "
                        + plan.numPartitions() + ": begin anew with another dateline.story.group");
            }
        }
        return problems;
    }

    private List<NewTopic> plans(int partitions) {
        List<NewTopic> plans = new ArrayList<>();
        plans.add(topic(topics.orders(), partitions, "delete"));
        plans.add(topic(topics.items(), shards, "delete"));
        plans.add(topic(topics.places(), partitions, "delete"));
        plans.add(topic(topics.of(Output.LATEST), partitions, "compact"));
        plans.add(topic(topics.of(Output.RELATIONS), partitions, ""));
        plans.add(topic(topics.of(Output.STORIES), partitions, "compact"));
        plans.add(topic(topics.of(Output.TRENDS), partitions, "compact"));
        return plans;
    }

    /** @param cleanup {@code delete} for a topic between the stages, empty for the broker's defaults */
    private NewTopic topic(String name, int partitions, String cleanup) {
        Optional<Short> replication = config.replication() < 0 ? Optional.empty() : Optional.of(config.replication());
        NewTopic topic = new NewTopic(name, Optional.of(partitions), replication);
        String size = String.valueOf(StreamProperties.MAX_MESSAGE);
        return switch (cleanup) {
            case "delete" ->
                topic.configs(Map.of("cleanup.policy", cleanup, "retention.ms", DAY_MS, "max.message.bytes", size));
            case "compact" -> topic.configs(Map.of("cleanup.policy", cleanup));
            default -> topic;
        };
    }

    private int partitions(String topic) throws ExecutionException, InterruptedException {
        try {
            TopicDescription found =
                    admin.describeTopics(Set.of(topic)).allTopicNames().get().get(topic);
            return found == null ? 0 : found.partitions().size();
        } catch (ExecutionException fault) {
            if (fault.getCause() instanceof UnknownTopicOrPartitionException) {
                return 0;
            }
            throw fault;
        }
    }

    private void create(NewTopic plan) throws ExecutionException, InterruptedException {
        try {
            admin.createTopics(Set.of(plan)).all().get();
        } catch (ExecutionException fault) {
            // Another replica began at the same time.
            if (!(fault.getCause() instanceof TopicExistsException)) {
                throw fault;
            }
        }
    }
}
