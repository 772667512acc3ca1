package io.dateline.operate;

import io.dateline.failure.Reason;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many items were delivered since the start.
 *
 * @param rejected by reason, those without an item left out
 */
record Totals(long received, long published, Map<Reason, Long> rejected) {
    static final Totals NONE = new Totals(0, 0, Map.of());

    Totals {
        rejected = Map.copyOf(rejected);
    }

    /** What came since an earlier count. */
    Totals since(Totals earlier) {
        Map<Reason, Long> more = new EnumMap<>(Reason.class);
        rejected.forEach((reason, count) -> {
            long added = count - earlier.rejected.getOrDefault(reason, 0L);
            if (added > 0) {
                more.put(reason, added);
            }
        });
        return new Totals(received - earlier.received, published - earlier.published, more);
    }
}
