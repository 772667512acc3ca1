package io.dateline.view.window;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How long one stage took, by the minute, for the last hour: the newest values of each minute, of which percentiles are taken. */
final class Delays {
    private static final int MINUTES = 60;
    private static final long MINUTE = 60_000;

    /** Values of a minute: the 99th percentile still has ten above it. */
    private static final int KEPT = 1_000;

    /** Nothing was measured. */
    private static final long NONE = -1;

    private final Slot[] slots = new Slot[MINUTES];

    private static final class Slot {
        private final long begin;
        private int[] values = new int[16];
        private int count;

        private Slot(long begin) {
            this.begin = begin;
        }

        private void add(int value) {
            if (count == values.length && count < KEPT) {
                values = Arrays.copyOf(values, Math.min(KEPT, count * 4));
            }
            values[count % values.length] = value;
            count++;
        }

        private int[] values() {
            return Arrays.copyOf(values, Math.min(count, values.length));
        }
    }

    /**
     * Percentiles of a stretch of time, in ms; -1 where nothing was measured.
     *
     * @param begin of the stretch, in ms since 1970
     * @param items measured
     */
    public record Percentiles(long begin, int items, long p50, long p95, long p99) {}

    synchronized void add(long moment, long millis) {
        long begin = moment / MINUTE * MINUTE;
        int at = (int) (begin / MINUTE % MINUTES);
        Slot slot = slots[at];
        if (slot == null || slot.begin < begin) {
            slot = new Slot(begin);
            slots[at] = slot;
        }
        if (slot.begin == begin) {
            slot.add((int) Math.min(Integer.MAX_VALUE, millis));
        }
    }

    /** The last hour, the oldest minute first. */
    synchronized List<Percentiles> minutes(long now) {
        List<Percentiles> minutes = new ArrayList<>(MINUTES);
        for (int back = MINUTES - 1; back >= 0; back--) {
            long begin = now / MINUTE * MINUTE - back * MINUTE;
            Slot slot = slots[(int) (begin / MINUTE % MINUTES)];
            minutes.add(
                    slot == null || slot.begin != begin
                            ? new Percentiles(begin, 0, NONE, NONE, NONE)
                            : percentiles(begin, slot.count, slot.values()));
        }
        return minutes;
    }

    /** The last hour as one. */
    synchronized Percentiles hour(long now) {
        long begin = now - MINUTES * MINUTE;
        int items = 0;
        List<int[]> parts = new ArrayList<>();
        for (Slot slot : slots) {
            if (slot != null && slot.begin > begin) {
                items += slot.count;
                parts.add(slot.values());
            }
        }
        int[] all = parts.stream().flatMapToInt(Arrays::stream).toArray();
        return percentiles(begin, items, all);
    }

    private static Percentiles percentiles(long begin, int items, int[] values) {
        if (values.length == 0) {
            return new Percentiles(begin, 0, NONE, NONE, NONE);
        }
        Arrays.sort(values);
        return new Percentiles(begin, items, at(values, 50), at(values, 95), at(values, 99));
    }

    private static int at(int[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
