package io.dateline.cli.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.jspecify.annotations.Nullable;

/**
 * Checks whether the group's position is lost or soon will be, because unread records or the group's offsets are
 * removed.
 */
final class PositionFindings {
    private static final int TIMEOUT_SECONDS = 10;
    private static final String DECIDE = "decide where to go on: dateline.on-lost-position, docs/operations.md";

    private final Admin admin;
    private final String raw;
    private final List<String> outputs;
    private final String group;

    /**
     * @param outputs the topics that show when something was delivered last
     */
    PositionFindings(Admin admin, String raw, List<String> outputs, String group) {
        this.admin = admin;
        this.raw = raw;
        this.outputs = outputs;
        this.group = group;
    }

    /**
     * The findings; none when the position cannot be read, since another check reports what is missing or not
     * permitted.
     */
    List<Finding> find() throws InterruptedException {
        try {
            Map<TopicPartition, OffsetAndMetadata> committed = committed();
            List<Finding> findings = new ArrayList<>();
            if (committed.isEmpty()) {
                forgotten(findings);
            } else {
                positions(committed, findings);
                offsets(findings);
            }
            return findings;
        } catch (ExecutionException | TimeoutException untold) {
            return List.of();
        }
    }

    private Map<TopicPartition, OffsetAndMetadata> committed()
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, OffsetAndMetadata> committed =
                new TreeMap<>((one, other) -> Integer.compare(one.partition(), other.partition()));
        try {
            get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
                    .forEach((partition, offset) -> {
                        if (partition.topic().equals(raw) && offset != null) {
                            committed.put(partition, offset);
                        }
                    });
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof GroupIdNotFoundException)) {
                throw e;
            }
        }
        return committed;
    }

    private void forgotten(List<Finding> findings) throws ExecutionException, InterruptedException, TimeoutException {
        if (lastDelivery() >= 0) {
            findings.add(Finding.warn(
                    subject(),
                    "has no offsets in " + raw + ", though items were delivered before",
                    "a new group reads everything from the beginning; one that once had offsets does not start: "
                            + DECIDE));
        }
    }

    private void positions(Map<TopicPartition, OffsetAndMetadata> committed, List<Finding> findings)
            throws ExecutionException, InterruptedException, TimeoutException {
        Collection<TopicPartition> partitions = committed.keySet();
        long kept = retention();
        Map<TopicPartition, ListOffsetsResultInfo> begins = list(partitions, OffsetSpec.earliest());
        Map<TopicPartition, ListOffsetsResultInfo> ends = list(partitions, OffsetSpec.latest());
        Map<TopicPartition, ListOffsetsResultInfo> half =
                kept > 0 ? list(partitions, OffsetSpec.forTimestamp(System.currentTimeMillis() - kept / 2)) : Map.of();
        for (Map.Entry<TopicPartition, OffsetAndMetadata> each : committed.entrySet()) {
            TopicPartition partition = each.getKey();
            long at = each.getValue().offset();
            long begin = offset(begins, partition, 0);
            long end = offset(ends, partition, Long.MAX_VALUE);
            if (at < begin || at > end) {
                findings.add(Finding.fail(
                        subject(),
                        "is at offset " + at + " of " + partition + ", which holds " + begin + " to " + end,
                        DECIDE));
            } else if (kept > 0 && at < end && isOld(half.get(partition), at)) {
                findings.add(Finding.warn(
                        subject(),
                        (end - at) + " unread offsets of " + partition + ", some older than half of retention.ms ("
                                + Duration.ofMillis(kept) + "): they will be removed unread",
                        "start or add replicas, or raise retention.ms of " + raw));
            }
        }
        if (findings.isEmpty()) {
            findings.add(Finding.pass(subject(), "its position is within " + raw));
        }
    }

    /**
     * Whether the record at the position is older than half of the retention. An offset of -1 means that all records
     * are.
     */
    private static boolean isOld(@Nullable ListOffsetsResultInfo young, long at) {
        return young != null && (young.offset() < 0 || at < young.offset());
    }

    /** A group without members is forgotten after a time; the last delivery was its last commit. */
    private void offsets(List<Finding> findings) throws InterruptedException, TimeoutException, ExecutionException {
        long last = lastDelivery();
        long kept = offsetsRetention();
        Duration ago = Duration.ofMillis(Math.max(0, System.currentTimeMillis() - last));
        boolean idle = get(admin.describeConsumerGroups(List.of(group))
                        .describedGroups()
                        .get(group))
                .members()
                .isEmpty();
        if (idle && last >= 0 && kept > 0 && ago.toMillis() > kept / 2) {
            findings.add(Finding.warn(
                    subject(),
                    "delivered last " + ago.toHours() + " hours ago, and the brokers forget the offsets of a group"
                            + " without members after "
                            + Duration.ofMillis(kept).toHours() + " hours",
                    "start the service, or raise offsets.retention.minutes"));
        }
    }

    /** The time of the last delivery in epoch milliseconds; -1 when the topics hold no record. */
    private long lastDelivery() throws ExecutionException, InterruptedException, TimeoutException {
        long last = -1;
        Map<String, TopicDescription> topics = get(admin.describeTopics(outputs).allTopicNames());
        for (TopicDescription topic : topics.values()) {
            List<TopicPartition> partitions = topic.partitions().stream()
                    .map(info -> new TopicPartition(topic.name(), info.partition()))
                    .toList();
            for (ListOffsetsResultInfo newest :
                    list(partitions, OffsetSpec.maxTimestamp()).values()) {
                last = Math.max(last, newest.timestamp());
            }
        }
        return last;
    }

    private long retention() throws InterruptedException, TimeoutException {
        return number(new ConfigResource(ConfigResource.Type.TOPIC, raw), "retention.ms");
    }

    private long offsetsRetention() throws ExecutionException, InterruptedException, TimeoutException {
        Collection<Node> nodes = get(admin.describeCluster().nodes());
        String id = nodes.stream().map(Node::idString).findFirst().orElse("");
        long minutes = number(new ConfigResource(ConfigResource.Type.BROKER, id), "offsets.retention.minutes");
        return TimeUnit.MINUTES.toMillis(minutes);
    }

    /** The value of a setting; -1 when it is unlimited or may not be read. */
    private long number(ConfigResource resource, String name) throws InterruptedException, TimeoutException {
        try {
            ConfigEntry entry = get(admin.describeConfigs(List.of(resource))
                            .values()
                            .get(resource))
                    .get(name);
            return entry == null || entry.value() == null ? -1 : Long.parseLong(entry.value());
        } catch (ExecutionException notPermitted) {
            return -1;
        }
    }

    private Map<TopicPartition, ListOffsetsResultInfo> list(Collection<TopicPartition> partitions, OffsetSpec spec)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        partitions.forEach(partition -> asked.put(partition, spec));
        return get(admin.listOffsets(asked).all());
    }

    private static long offset(
            Map<TopicPartition, ListOffsetsResultInfo> offsets, TopicPartition partition, long otherwise) {
        ListOffsetsResultInfo info = offsets.get(partition);
        return info == null ? otherwise : info.offset();
    }

    private String subject() {
        return "group " + group;
    }

    private static <T> T get(@Nullable KafkaFuture<T> future)
            throws ExecutionException, InterruptedException, TimeoutException {
        return Objects.requireNonNull(future).get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    }
}
