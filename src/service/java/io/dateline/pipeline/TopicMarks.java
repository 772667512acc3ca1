package io.dateline.pipeline;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.RetriableException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Marks in a small compacted topic: one record for each partition that the group ever committed an offset for, its key
 * {@code topic/partition/group}, its value the topic's id. Written after the offset, so that a mark without an offset means a
 * lost offset. See docs/decisions/lost-position.md.
 */
final class TopicMarks implements CommitMarks {
    private static final Logger LOG = Logger.getLogger(TopicMarks.class);
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final Clients clients;
    private final DatelineConfig.Topics topics;
    private final String group;
    private final Duration timeout;
    private final MarksLog log;

    /** The ids of each raw topic that this process has seen: several when it was made anew meanwhile. */
    private final Map<String, Set<Uuid>> seen = new ConcurrentHashMap<>();

    private final Map<String, Uuid> current = new ConcurrentHashMap<>();
    private final Map<String, String> kept = new ConcurrentHashMap<>();

    /** The marks while the topic cannot be used. They are lost with this process. */
    private final Map<String, String> held = new ConcurrentHashMap<>();

    private volatile boolean read;
    private volatile boolean refused;
    private volatile @Nullable Long inVain;

    TopicMarks(Clients clients, DatelineConfig.Topics topics, String group, Duration timeout) {
        this.clients = clients;
        this.topics = topics;
        this.group = group;
        this.timeout = timeout;
        this.log = new MarksLog(clients, topics.positions(), timeout);
    }

    @Override
    public void saw(String topic, Uuid id) {
        seen.computeIfAbsent(topic, none -> ConcurrentHashMap.newKeySet()).add(id);
        current.put(topic, id);
    }

    @Override
    public @Nullable Uuid topicId(String topic) {
        return current.get(topic);
    }

    /**
     * What the mark says. A mark of a deleted topic with the same name does not count if this process saw that topic;
     * after a restart the two cannot be told apart, and the mark counts.
     */
    @Override
    public ResumePosition.Before before(TopicPartition partition) {
        try (Admin admin = clients.admin()) {
            TopicDescription raw = raw(admin, partition.topic());
            boolean usable = isUsable(admin, raw);
            String mark = kept.get(key(partition));
            mark = mark == null ? held.get(key(partition)) : mark;
            if (mark != null) {
                return isOfNow(partition, mark) || !hasSeen(partition, mark)
                        ? ResumePosition.Before.ONCE
                        : ResumePosition.Before.NEVER;
            }
            boolean first = usable || seen(partition).size() > 1 || !isAnythingDelivered(admin);
            return first ? ResumePosition.Before.NEVER : ResumePosition.Before.UNKNOWN;
        }
    }

    @Override
    public synchronized void keep(Set<TopicPartition> partitions) {
        Map<String, String> lacking = new HashMap<>();
        for (TopicPartition each : partitions) {
            String mark = id(each.topic()).toString();
            if (!mark.equals(kept.get(key(each)))) {
                lacking.put(key(each), mark);
            }
        }
        held.putAll(lacking);
        if (lacking.isEmpty() || isInVainOfLate()) {
            return;
        }
        try {
            if (isReadOrReadable(partitions.iterator().next().topic()) && write(lacking)) {
                kept.putAll(lacking);
            }
        } catch (RetriableException later) {
            inVain = System.nanoTime();
            throw later;
        }
    }

    private Uuid id(String topic) {
        Uuid known = current.get(topic);
        return known == null ? look(topic) : known;
    }

    private Uuid look(String topic) {
        try (Admin admin = clients.admin()) {
            return raw(admin, topic).topicId();
        }
    }

    private TopicDescription raw(Admin admin, String topic) {
        TopicDescription raw = BrokerAnswers.get(
                admin.describeTopics(List.of(topic)).topicNameValues().get(topic), timeout);
        saw(topic, raw.topicId());
        return raw;
    }

    private boolean isReadOrReadable(String topic) {
        if (read) {
            return true;
        }
        try (Admin admin = clients.admin()) {
            return isUsable(admin, raw(admin, topic));
        }
    }

    private boolean isOfNow(TopicPartition partition, String mark) {
        Uuid now = current.get(partition.topic());
        return now != null && mark.equals(now.toString());
    }

    private boolean hasSeen(TopicPartition partition, String id) {
        return seen(partition).stream().anyMatch(each -> each.toString().equals(id));
    }

    private Set<Uuid> seen(TopicPartition partition) {
        return seen.getOrDefault(partition.topic(), Set.of());
    }

    /** Makes the topic when it is missing, and reads it; whether the cluster permits that. */
    private boolean isUsable(Admin admin, TopicDescription raw) {
        try {
            MarksTopic.ensure(admin, topics.positions(), raw, timeout);
            kept.putAll(log.read());
            read = true;
            refused = false;
            return true;
        } catch (RetriableException later) {
            throw later;
        } catch (ApiException no) {
            refuse(no);
            return false;
        }
    }

    /** Logs the refusal once. The topic is tried again after a minute, since the permission may be granted. */
    private void refuse(ApiException no) {
        if (!refused) {
            LOG.warnf(
                    "topic %s cannot be used: %s. Offsets that the broker forgets cannot be told from offsets never"
                            + " committed; `dateline check` says how to make it",
                    topics.positions(), no.toString());
        }
        refused = true;
        inVain = System.nanoTime();
    }

    private boolean isInVainOfLate() {
        Long at = inVain;
        return at != null && System.nanoTime() - at < AGAIN.toNanos();
    }

    /** End offsets stay when the records are long removed. */
    private boolean isAnythingDelivered(Admin admin) {
        Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
        for (String topic : List.of(topics.enriched(), topics.rejected())) {
            BrokerAnswers.get(
                            admin.describeTopics(List.of(topic))
                                    .topicNameValues()
                                    .get(topic),
                            timeout)
                    .partitions()
                    .forEach(info -> ends.put(new TopicPartition(topic, info.partition()), OffsetSpec.latest()));
        }
        return BrokerAnswers.get(admin.listOffsets(ends).all(), timeout).values().stream()
                .anyMatch(end -> end.offset() > 0);
    }

    private boolean write(Map<String, String> marks) {
        try {
            log.write(marks);
            return true;
        } catch (KafkaException e) {
            if (e instanceof ApiException no && !(e instanceof RetriableException)) {
                refuse(no);
                return false;
            }
            throw e;
        }
    }

    private String key(TopicPartition partition) {
        return partition.topic() + "/" + partition.partition() + "/" + group;
    }
}
