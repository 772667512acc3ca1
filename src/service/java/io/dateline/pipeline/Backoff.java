package io.dateline.pipeline;

import java.time.Duration;

/**
 * The wait before the next attempt, which doubles with each failure.
 *
 * @param first the wait before the second attempt
 * @param longest the longest wait
 */
record Backoff(Duration first, Duration longest) {
    /** The wait after this many failures in a row. */
    Duration after(int failures) {
        if (failures <= 0) {
            return Duration.ZERO;
        }
        // 2^20 times even a millisecond is past every sensible limit, and far from an overflow.
        Duration doubled = first.multipliedBy(1L << Math.min(failures - 1, 20));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
