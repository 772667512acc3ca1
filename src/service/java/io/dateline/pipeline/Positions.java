package io.dateline.pipeline;

import io.dateline.operate.Metrics;
import io.dateline.operate.ServiceState;
import io.dateline.operate.UnreadyReason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.jboss.logging.Logger;

/**
 * Decides where each partition is read from, so that Kafka never decides it by itself ({@code auto.offset.reset=none}).
 * A position that is lost stops the service, unless the operator said where to go on. All of it runs on the polling
 * thread, except {@link #placed} and {@link #mark}.
 */
final class Positions {
    private static final Logger LOG = Logger.getLogger(Positions.class);

    private final CommitMarks marks;
    private final OnLostPosition policy;
    private final Duration timeout;
    private final Epochs epochs;
    private final LethalRecords lethal;
    private final Polled polled;
    private final Metrics metrics;
    private final ServiceState state;

    /** The partitions that have a position, with the id their topic had then: none before the first look. */
    private final Map<TopicPartition, Optional<Uuid>> placed = new ConcurrentHashMap<>();

    private final PositionDrift drift;

    Positions(
            CommitMarks marks,
            OnLostPosition policy,
            Duration timeout,
            Epochs epochs,
            LethalRecords lethal,
            Polled polled,
            Metrics metrics,
            ServiceState state) {
        this.marks = marks;
        this.policy = policy;
        this.timeout = timeout;
        this.epochs = epochs;
        this.lethal = lethal;
        this.polled = polled;
        this.metrics = metrics;
        this.state = state;
        this.drift = new PositionDrift(timeout, state);
    }

    /** The partitions that have a position, and so a committed offset. */
    Set<TopicPartition> placed() {
        return Set.copyOf(placed.keySet());
    }

    /**
     * Marks the partitions that have a committed offset, before their first item is delivered, so that an offset
     * missing later is known to be lost. May run on any thread. A failure is tried again by the next check and does not
     * delay delivery.
     */
    void mark() {
        try {
            marks.keep(placed());
        } catch (KafkaException e) {
            LOG.debugf("cannot mark yet: %s", e.toString());
        }
    }

    /** Whether a position is lost: nothing is to be delivered until a person has decided. */
    boolean isLost() {
        return state.isUnready(UnreadyReason.POSITION);
    }

    /** Partitions that this replica gives up alive. */
    void revoked(Consumer<byte[], byte[]> consumer, Collection<TopicPartition> partitions) {
        placed.keySet().removeAll(partitions);
        metrics.timeliness().done();
        lethal.revoked(consumer, partitions);
    }

    /** Partitions that another replica may have by now. */
    void taken(Collection<TopicPartition> partitions) {
        placed.keySet().removeAll(partitions);
        metrics.timeliness().done();
        lethal.forget(partitions);
    }

    /** Partitions that are new to this replica: nothing of theirs is queued. */
    void assigned(Consumer<byte[], byte[]> consumer, Collection<TopicPartition> partitions) {
        lethal.forget(partitions);
        place(consumer, judge(consumer, Set.copyOf(partitions)));
    }

    /**
     * Sets every partition back to its committed offset. Commits nothing, unless a position was lost and the operator's
     * setting says where to go on.
     */
    void back(Consumer<byte[], byte[]> consumer) {
        go(consumer, judge(consumer, consumer.assignment()));
    }

    /**
     * Checks whether every position is still within its topic, and gives a position to partitions without one. Call it
     * only while no batch is in progress. To move positions it first makes all requests that may fail, then raises the
     * epoch and moves all positions at once, so that queued records are dropped if and only if they are read again.
     */
    void look(Consumer<byte[], byte[]> consumer) {
        Set<TopicPartition> assigned = consumer.assignment();
        if (isLost()) {
            // The framework resumes what it has paused itself.
            consumer.pause(assigned);
        } else if (!placed.keySet().containsAll(assigned)) {
            // They may have been read meanwhile, from what Kafka found committed.
            again(consumer, judge(consumer, assigned));
        } else {
            lookAtTopics(consumer, assigned, replaced(assigned));
        }
    }

    private void lookAtTopics(
            Consumer<byte[], byte[]> consumer, Set<TopicPartition> assigned, Set<TopicPartition> replaced) {
        if (!replaced.isEmpty()) {
            LOG.warnf("%s was made anew: reading it from its beginning", replaced);
            Set<TopicPartition> others = new HashSet<>(assigned);
            others.removeAll(replaced);
            Map<TopicPartition, ResumePosition> places = others.isEmpty() ? new HashMap<>() : judge(consumer, others);
            places.putAll(beginnings(consumer, replaced));
            again(consumer, places);
        } else if (drift.isLeftBehind(consumer, assigned)) {
            again(consumer, judge(consumer, assigned));
        }
    }

    private void again(Consumer<byte[], byte[]> consumer, Map<TopicPartition, ResumePosition> places) {
        epochs.raise();
        place(consumer, places);
    }

    /** A topic that was deleted and made anew while this process was running is the new topic that it is. */
    private Map<TopicPartition, ResumePosition> beginnings(
            Consumer<byte[], byte[]> consumer, Set<TopicPartition> partitions) {
        Map<TopicPartition, ResumePosition> places = new HashMap<>();
        consumer.beginningOffsets(partitions, timeout)
                .forEach((each, begin) -> places.put(each, new ResumePosition.First(begin)));
        return places;
    }

    /** The partitions of topics that were made anew since they were placed. */
    private Set<TopicPartition> replaced(Set<TopicPartition> assigned) {
        Set<TopicPartition> replaced = new HashSet<>();
        for (TopicPartition each : assigned) {
            Uuid now = marks.topicId(each.topic());
            Optional<Uuid> then = placed.getOrDefault(each, Optional.empty());
            if (now != null && then.isPresent() && !then.get().equals(now)) {
                replaced.add(each);
            }
            if (now != null && then.isEmpty()) {
                placed.put(each, Optional.of(now));
            }
        }
        return replaced;
    }

    /** Where each partition is to be read from. Asks, and moves nothing. */
    private Map<TopicPartition, ResumePosition> judge(
            Consumer<byte[], byte[]> consumer, Set<TopicPartition> partitions) {
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(partitions, timeout);
        Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions, timeout);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, timeout);
        Map<TopicPartition, ResumePosition> places = new HashMap<>();
        for (TopicPartition partition : partitions) {
            ResumePosition.Range range =
                    new ResumePosition.Range(begins.getOrDefault(partition, 0L), ends.getOrDefault(partition, 0L));
            places.put(
                    partition,
                    ResumePosition.of(partition, committed.get(partition), range, () -> marks.before(partition)));
        }
        return places;
    }

    /**
     * Moves the consumer to these positions, and commits the first offset of partitions that had none, so that an
     * offset missing later is known to be lost.
     */
    private void place(Consumer<byte[], byte[]> consumer, Map<TopicPartition, ResumePosition> places) {
        go(consumer, places);
        Map<TopicPartition, OffsetAndMetadata> first = new HashMap<>();
        places.forEach((partition, place) -> {
            if (place instanceof ResumePosition.First begin) {
                first.put(partition, new OffsetAndMetadata(begin.offset()));
            }
        });
        commit(consumer, first);
        places.keySet().forEach(each -> placed.put(each, Optional.ofNullable(marks.topicId(each.topic()))));
    }

    /** Even where nothing goes on the consumer needs some position, or it would complain with every poll. */
    private void go(Consumer<byte[], byte[]> consumer, Map<TopicPartition, ResumePosition> places) {
        Map<TopicPartition, OffsetAndMetadata> decided = new HashMap<>();
        List<ResumePosition.Lost> lost = new ArrayList<>();
        places.forEach((partition, place) -> {
            consumer.seek(partition, target(place));
            lethal.placed(partition, target(place));
            polled.placed(partition);
            if (place instanceof ResumePosition.Lost gone) {
                lost.add(gone);
                decided.put(partition, target(place));
            }
        });
        if (policy == OnLostPosition.FAIL) {
            lost.forEach(this::stop);
        }
        if (isLost()) {
            consumer.pause(consumer.assignment());
        } else {
            commit(consumer, decided);
            lost.forEach(this::wentOn);
        }
    }

    private OffsetAndMetadata target(ResumePosition place) {
        if (place instanceof ResumePosition.Known known) {
            return known.offset();
        }
        if (place instanceof ResumePosition.First first) {
            return new OffsetAndMetadata(first.offset());
        }
        ResumePosition.Range range = ((ResumePosition.Lost) place).range();
        return new OffsetAndMetadata(policy == OnLostPosition.LATEST ? range.end() : range.begin());
    }

    private void wentOn(ResumePosition.Lost lost) {
        long skipped = policy == OnLostPosition.LATEST ? lost.skippedFromLatest() : lost.skippedFromEarliest();
        LOG.warnf(
                "position lost in %s. Going on at the %s, as dateline.on-lost-position says; records skipped: %d",
                lost.why(), policy == OnLostPosition.LATEST ? "end" : "beginning", skipped);
        metrics.skipped(skipped);
    }

    private void stop(ResumePosition.Lost lost) {
        String why =
                "position lost in " + lost.why() + ". Nothing is delivered until dateline.on-lost-position says where"
                        + " to go on: docs/operations.md, \"Lost position\"";
        if (!isLost()) {
            LOG.error(why);
            state.unready(UnreadyReason.POSITION, why);
        }
    }

    private void commit(Consumer<byte[], byte[]> consumer, Map<TopicPartition, OffsetAndMetadata> offsets) {
        if (!offsets.isEmpty() && !isLost()) {
            consumer.commitSync(offsets, timeout);
        }
    }
}
