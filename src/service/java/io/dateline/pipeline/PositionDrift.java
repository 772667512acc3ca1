package io.dateline.pipeline;

import io.dateline.operate.ServiceState;
import io.dateline.operate.UnreadyReason;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** Notices when a running consumer's position lies outside what its topic holds. */
final class PositionDrift {
    private final Duration timeout;
    private final ServiceState state;
    private final StalledPartitions stalled = new StalledPartitions();

    /** Positions that the last look found outside the topic: believed when the next one finds them unmoved. */
    private Map<TopicPartition, Long> doubtful = Map.of();

    PositionDrift(Duration timeout, ServiceState state) {
        this.timeout = timeout;
        this.state = state;
    }

    /** Whether a position is outside its topic, and was there at the last look already. */
    boolean isLeftBehind(Consumer<byte[], byte[]> consumer, Set<TopicPartition> assigned) {
        Map<TopicPartition, Long> before = doubtful;
        doubtful = outside(consumer, assigned);
        return doubtful.entrySet().stream().anyMatch(each -> each.getValue().equals(before.get(each.getKey())));
    }

    /** A consumer that the framework has paused may hold records yet that the topic has no longer. */
    private Map<TopicPartition, Long> outside(Consumer<byte[], byte[]> consumer, Set<TopicPartition> assigned) {
        Map<TopicPartition, Long> begins = consumer.beginningOffsets(assigned, timeout);
        Map<TopicPartition, Long> ends = consumer.endOffsets(assigned, timeout);
        Set<TopicPartition> paused = consumer.paused();
        Map<TopicPartition, Long> outside = new HashMap<>();
        Map<TopicPartition, Long> waiting = new HashMap<>();
        for (TopicPartition each : assigned) {
            long position = consumer.position(each, timeout);
            long end = ends.getOrDefault(each, Long.MAX_VALUE);
            if (!paused.contains(each) && position != end) {
                boolean within = position >= begins.getOrDefault(each, 0L) && position < end;
                (within ? waiting : outside).put(each, position);
            }
        }
        stalled.look(waiting)
                .ifPresentOrElse(
                        still -> state.unready(UnreadyReason.READING, still),
                        () -> state.cleared(UnreadyReason.READING));
        return outside;
    }
}
