package io.dateline.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dateline.failure.Reason;
import io.dateline.operate.Metrics;
import io.dateline.publish.EventHeaders;
import io.dateline.publish.EventType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * Counts the results of one batch. They are added to the metrics only when the batch is delivered, so that no item
 * counts twice.
 */
final class BatchCounts {
    /** The last part of {@code ce_source} is the provider. */
    private static final String SOURCE = "/dateline/";

    private final Map<Reason, Integer> rejected = new EnumMap<>(Reason.class);

    /** The newest record of each provider. */
    private final Map<String, Long> heard = new HashMap<>();

    private final List<Long> kills = new ArrayList<>();
    private int published;
    private int unresolved;
    private long oldest = Long.MAX_VALUE;

    void add(Result result) {
        oldest = Math.min(oldest, result.input().timestamp());
        if (result.rejection() == null) {
            published += result.items();
            event(result.output().headers(), result.input().timestamp());
        } else {
            rejected.merge(result.rejection().reason(), result.items(), Integer::sum);
        }
    }

    private void event(Headers headers, long timestamp) {
        unresolved += headers.lastHeader(EventHeaders.UNRESOLVED) == null ? 0 : 1;
        String source = value(headers, EventHeaders.SOURCE);
        if (source.startsWith(SOURCE)) {
            heard.merge(source.substring(SOURCE.length()), timestamp, Math::max);
        }
        if (value(headers, EventHeaders.TYPE).equals(EventType.CANCELED.ceType())) {
            kills.add(timestamp);
        }
    }

    private static String value(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    void enter(Metrics metrics, long nanos) {
        metrics.delivered(published, rejected, nanos, oldest);
        metrics.unresolved(unresolved);
        heard.forEach(metrics.timeliness()::heard);
        kills.forEach(metrics.timeliness()::killed);
    }

    void enter(RejectFlood flood) {
        int turnedAway = rejected.values().stream().mapToInt(Integer::intValue).sum();
        flood.add(published + turnedAway, turnedAway);
    }
}
