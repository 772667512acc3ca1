package io.dateline.view.window;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What went through, by the minute, for the last day; how long items took; and when each source was last heard. */
public final class Flow {
    private static final int MINUTES = 24 * 60;
    private static final long MINUTE = 60_000;

    /** Delays of the newest items, of which the percentiles are taken. */
    private static final int DELAYS = 2_000;

    private final long[] minutes = new long[MINUTES];
    private final int[] published = new int[MINUTES];
    private final int[] rejected = new int[MINUTES];
    private final long[] delays = new long[DELAYS];
    private int delayed;
    private final Map<String, Source> sources = new TreeMap<>();

    /** One minute: when it began, in ms since 1970, and how many events and rejections were made in it. */
    public record Minute(long begin, int published, int rejected) {}

    /**
     * A source and its silence.
     *
     * @param last when its newest item arrived
     * @param items since this replica started or a day ago
     */
    public record Source(String name, long first, long last, int items) {
        /** The mean time between its items, in ms. */
        public long gap() {
            return items < 2 ? 0 : (last - first) / (items - 1);
        }
    }

    /** Percentiles of the time from a raw record to its event, in ms; -1 while nothing was measured. */
    public record Delays(long p50, long p99, int items) {}

    public synchronized void published(long arrived, String provider, long delayMillis) {
        published[slot(arrived)]++;
        if (delayMillis >= 0) {
            delays[delayed++ % DELAYS] = delayMillis;
        }
        sources.merge(
                provider,
                new Source(provider, arrived, arrived, 1),
                (old, one) -> new Source(
                        provider, Math.min(old.first(), arrived), Math.max(old.last(), arrived), old.items() + 1));
    }

    public synchronized void rejected(long arrived) {
        rejected[slot(arrived)]++;
    }

    /** The last minutes, the oldest first, those in which nothing came too. */
    public synchronized List<Minute> minutes(long now, int count) {
        List<Minute> last = new ArrayList<>(count);
        for (int i = count - 1; i >= 0; i--) {
            long begin = now / MINUTE * MINUTE - i * MINUTE;
            int slot = (int) (begin / MINUTE % MINUTES);
            boolean held = minutes[slot] == begin;
            last.add(new Minute(begin, held ? published[slot] : 0, held ? rejected[slot] : 0));
        }
        return last;
    }

    public synchronized List<Source> sources() {
        return List.copyOf(sources.values());
    }

    public synchronized Delays delays() {
        int count = Math.min(delayed, DELAYS);
        if (count == 0) {
            return new Delays(-1, -1, 0);
        }
        long[] sorted = Arrays.copyOf(delays, count);
        Arrays.sort(sorted);
        return new Delays(sorted[count / 2], sorted[Math.min(count - 1, count * 99 / 100)], count);
    }

    private int slot(long arrived) {
        long begin = arrived / MINUTE * MINUTE;
        int slot = (int) (begin / MINUTE % MINUTES);
        if (minutes[slot] < begin) {
            minutes[slot] = begin;
            published[slot] = 0;
            rejected[slot] = 0;
        }
        return slot;
    }
}
