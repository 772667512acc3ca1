package io.dateline.view.window;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Asks the broker how far the raw topic goes and how many of its records the enricher has before it. */
@ApplicationScoped
public class Lag {
    private static final int REACH_SECONDS = 5;

    /** Not known: the group never committed, or the broker does not say. */
    public static final long UNKNOWN = -1;

    private final Clients clients;
    private final WindowConfig config;
    private @Nullable Admin admin;

    /**
     * @param end the sum of the partitions' end offsets
     * @param waiting records before the enricher
     */
    record Reading(long end, long waiting) {
        static final Reading NONE = new Reading(UNKNOWN, UNKNOWN);
    }

    @Inject
    public Lag(Clients clients, WindowConfig config) {
        this.clients = clients;
        this.config = config;
    }

    synchronized Reading ask() {
        try {
            if (admin == null) {
                admin = clients.admin();
            }
            Map<TopicPartition, Long> ends = ends(admin);
            Map<TopicPartition, Long> committed = committed(admin);
            long end = 0;
            long waiting = 0;
            for (Map.Entry<TopicPartition, Long> partition : ends.entrySet()) {
                end += partition.getValue();
                Long read = committed.get(partition.getKey());
                waiting += read == null ? 0 : Math.max(0, partition.getValue() - read);
            }
            return new Reading(end, committed.isEmpty() ? UNKNOWN : waiting);
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            return Reading.NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Reading.NONE;
        }
    }

    private Map<TopicPartition, Long> ends(Admin asked)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        asked.describeTopics(config.raw())
                .allTopicNames()
                .get(REACH_SECONDS, TimeUnit.SECONDS)
                .values()
                .forEach(topic -> topic.partitions()
                        .forEach(partition -> wanted.put(
                                new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest())));
        Map<TopicPartition, Long> ends = new HashMap<>();
        asked.listOffsets(wanted)
                .all()
                .get(REACH_SECONDS, TimeUnit.SECONDS)
                .forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    private Map<TopicPartition, Long> committed(Admin asked)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, Long> committed = new HashMap<>();
        asked.listConsumerGroupOffsets(config.group())
                .partitionsToOffsetAndMetadata()
                .get(REACH_SECONDS, TimeUnit.SECONDS)
                .forEach((partition, read) -> {
                    if (read != null && config.raw().contains(partition.topic())) {
                        committed.put(partition, read.offset());
                    }
                });
        return committed;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close();
        }
    }
}
