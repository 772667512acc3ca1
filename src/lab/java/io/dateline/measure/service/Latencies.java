package io.dateline.measure.service;

import java.util.Arrays;

/** Milliseconds from the raw topic to a reader of events, sorted. */
public record Latencies(long[] sorted) {
    public Latencies {
        sorted = sorted.clone();
        Arrays.sort(sorted);
    }

    @Override
    public long[] sorted() {
        return sorted.clone();
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
