package io.dateline.story.novelty;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** How many earlier items there are in each window: a longer window contains the shorter ones. */
public final class Counts {
    private static final Window[] WINDOWS = Window.values();

    /** Of nothing. */
    public static final Counts NONE = new Counts(new int[WINDOWS.length]);

    private final int[] items;

    private Counts(int[] items) {
        this.items = items;
    }

    /** Of items at these times. */
    public static Counts of(LongStream times, long now) {
        int[] items = new int[WINDOWS.length];
        times.filter(time -> time <= now).forEach(time -> {
            for (int window = 0; window < items.length; window++) {
                items[window] += now - time <= WINDOWS[window].ms() ? 1 : 0;
            }
        });
        return new Counts(items);
    }

    static Counts of(Times times, long now) {
        int[] items = new int[WINDOWS.length];
        for (int window = 0; window < items.length; window++) {
            items[window] = times.between(now - WINDOWS[window].ms(), now);
        }
        return new Counts(items);
    }

    public int in(Window window) {
        return items[window.number()];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Counts counts && Arrays.equals(items, counts.items);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(items);
    }

    @Override
    public String toString() {
        return Arrays.toString(items);
    }
}
