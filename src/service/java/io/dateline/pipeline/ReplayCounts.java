package io.dateline.pipeline;

import io.dateline.failure.Reason;
import io.dateline.failure.Rejection;
import java.util.EnumMap;
import java.util.Map;

/** What became of the items of a replay. */
public final class ReplayCounts {
    private final EnumMap<Reason, Long> rejected = new EnumMap<>(Reason.class);
    private long records;
    private long events;

    void addRecords(int more) {
        records += more;
    }

    void add(Result result) {
        Rejection rejection = result.rejection();
        if (rejection == null) {
            events++;
        } else {
            rejected.merge(rejection.reason(), (long) result.items(), Long::sum);
        }
    }

    void add(ReplayCounts more) {
        records += more.records;
        events += more.events;
        more.rejected.forEach((reason, items) -> rejected.merge(reason, items, Long::sum));
    }

    public long records() {
        return records;
    }

    public long events() {
        return events;
    }

    /** How many items were turned away for each reason; those that there were. */
    public Map<Reason, Long> rejected() {
        return new EnumMap<>(rejected);
    }
}
