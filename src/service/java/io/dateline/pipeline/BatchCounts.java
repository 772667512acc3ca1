package io.dateline.pipeline;

import io.dateline.failure.Reason;
import io.dateline.operate.Metrics;
import io.dateline.publish.EventHeaders;
import java.util.EnumMap;
import java.util.Map;

/**
 * Counts the results of one batch. They are added to the metrics only when the batch is delivered, so that no item
 * counts twice.
 */
final class BatchCounts {
    private final Map<Reason, Integer> rejected = new EnumMap<>(Reason.class);
    private int published;
    private int unresolved;
    private long oldest = Long.MAX_VALUE;

    void add(Result result) {
        oldest = Math.min(oldest, result.input().timestamp());
        if (result.rejection() == null) {
            published += result.items();
            unresolved += result.output().headers().lastHeader(EventHeaders.UNRESOLVED) == null ? 0 : 1;
        } else {
            rejected.merge(result.rejection().reason(), result.items(), Integer::sum);
        }
    }

    void enter(Metrics metrics, long nanos) {
        metrics.delivered(published, rejected, nanos, oldest);
        metrics.unresolved(unresolved);
    }

    void enter(RejectFlood flood) {
        int turnedAway = rejected.values().stream().mapToInt(Integer::intValue).sum();
        flood.add(published + turnedAway, turnedAway);
    }
}
