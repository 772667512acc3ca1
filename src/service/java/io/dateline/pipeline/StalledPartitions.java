package io.dateline.pipeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;

/**
 * Notices partitions whose records wait and are not read, whatever the cause: the framework retries a poll that fails without
 * end, and says nothing but in the log.
 */
final class StalledPartitions {
    /** Looks in a row: a fetch, a leader election and the framework's own back-off are over by then. */
    private static final int LOOKS = 3;

    private static final Stand NOWHERE = new Stand(-1, 0);

    private record Stand(long position, int looks) {}

    private Map<TopicPartition, Stand> stands = new HashMap<>();

    /**
     * @param waiting the positions of partitions that hold records behind them
     * @return what stands still, for the operator
     */
    Optional<String> look(Map<TopicPartition, Long> waiting) {
        Map<TopicPartition, Stand> now = new HashMap<>();
        waiting.forEach((partition, position) -> {
            Stand before = stands.getOrDefault(partition, NOWHERE);
            now.put(partition, new Stand(position, before.position() == position ? before.looks() + 1 : 0));
        });
        stands = now;
        return now.entrySet().stream()
                .filter(each -> each.getValue().looks() >= LOOKS)
                .map(each -> "records wait in " + each.getKey() + " from offset "
                        + each.getValue().position() + " on and are not read; the log says why")
                .findFirst();
    }
}
