package io.dateline.view.window;

import io.dateline.view.window.Delays.Percentiles;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What went through, by the minute, for the last day; how long each stage took; and when each source was last heard. */
public final class Flow {
    private static final int MINUTES = 24 * 60;
    private static final long MINUTE = 60_000;

    private final long[] minutes = new long[MINUTES];
    private final int[] published = new int[MINUTES];
    private final int[] rejected = new int[MINUTES];
    private final Map<Stage, Delays> delays = new EnumMap<>(Stage.class);
    private final Map<String, Source> sources = new TreeMap<>();

    /** One minute: when it began, in ms since 1970, and how many events and rejections were made in it. */
    public record Minute(long begin, int published, int rejected) {}

    /**
     * A source and its silence.
     *
     * @param last when its newest item arrived
     * @param items since this replica started or a day ago
     */
    public record Source(String name, long first, long last, int items) {}

    /**
     * How long a stage took: over the last hour, and in each minute of it.
     *
     * @param stage enrich, publish or show
     */
    public record Took(String stage, Percentiles hour, List<Percentiles> minutes) {}

    public Flow() {
        for (Stage stage : Stage.values()) {
            delays.put(stage, new Delays());
        }
    }

    /** @param took ms, of the stages that the event tells of */
    public synchronized void published(long arrived, String provider, Map<Stage, Long> took) {
        published[slot(arrived)]++;
        took.forEach((stage, millis) -> delays(stage).add(arrived, millis));
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

    /** How long each stage took lately. */
    public List<Took> took(long now) {
        List<Took> all = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            all.add(new Took(
                    stage.word(), delays(stage).hour(now), delays(stage).minutes(now)));
        }
        return all;
    }

    private Delays delays(Stage stage) {
        return Objects.requireNonNull(delays.get(stage));
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
