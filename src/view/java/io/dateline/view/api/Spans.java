package io.dateline.view.api;

import io.dateline.view.window.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A stretch of time cut into equal parts, for counts over time. It ends now and begins with the oldest row, so that a
 * window that is young fills its charts too.
 */
record Spans(long begin, long width, int count) {
    private static final long LEAST_MILLIS = 30 * 60_000;

    static Spans over(List<Row> newestFirst, long now, int count) {
        long oldest = newestFirst.isEmpty()
                ? now
                : newestFirst.get(newestFirst.size() - 1).arrived();
        long length = Math.max(LEAST_MILLIS, now - oldest);
        long width = (length + count - 1) / count;
        return new Spans(now - width * count, width, count);
    }

    /** How many of the moments fall into each part. */
    List<Integer> counts(List<Long> moments) {
        int[] counts = new int[count];
        for (long moment : moments) {
            int part = (int) Math.min(count - 1, Math.max(0, (moment - begin) / width));
            counts[part]++;
        }
        List<Integer> list = new ArrayList<>(count);
        Arrays.stream(counts).forEach(list::add);
        return list;
    }
}
