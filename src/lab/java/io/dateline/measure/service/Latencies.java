package io.dateline.measure.service;

import java.util.Arrays;

/** Milliseconds from the raw topic to a reader of events. */
public final class Latencies {
    private final long[] sorted;

    /**
     * @param millis in any order
     */
    public Latencies(long[] millis) {
        sorted = millis.clone();
        Arrays.sort(sorted);
    }

    public int count() {
        return sorted.length;
    }

    /**
     * The time within which this share of the items came: the nearest rank, so that it is one that was measured.
     *
     * @param share 0 to 1
     * @return 0 when none came
     */
    public long at(double share) {
        return sorted.length == 0 ? 0 : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
