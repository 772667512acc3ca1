package io.dateline.pipeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;

/**
 * Notices partitions whose records wait and are not read, whatever the cause. The framework retries a failing poll
 * without end and reports it only in the log.
 */
final class StalledPartitions {
    /**
     * Checks in a row that find a partition unmoved before it counts as stalled: a fetch, a leader election and the
     * framework's own back-off are over by then.
     */
    private static final int LOOKS = 3;

    private static final Stand NOWHERE = new Stand(-1, 0);

    private record Stand(long position, int looks) {}

    private Map<TopicPartition, Stand> stands = new HashMap<>();

    /**
     * @param waiting the positions of partitions that hold records behind them
     * @return the stalled partitions, for the operator
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
