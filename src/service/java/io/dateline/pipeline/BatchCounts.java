package io.dateline.pipeline;

import io.dateline.failure.Reason;
import io.dateline.operate.Metrics;
import java.util.EnumMap;
import java.util.Map;

/** What a batch came to; entered in the metrics only when it is delivered, so that they count no item twice. */
final class BatchCounts {
    private final Map<Reason, Integer> rejected = new EnumMap<>(Reason.class);
    private int published;
    private long oldest = Long.MAX_VALUE;

    void add(Result result) {
        oldest = Math.min(oldest, result.input().timestamp());
        if (result.rejection() == null) {
            published += result.items();
        } else {
            rejected.merge(result.rejection().reason(), result.items(), Integer::sum);
        }
    }

    void enter(Metrics metrics, long nanos) {
        metrics.delivered(published, rejected, nanos, oldest);
    }
}
