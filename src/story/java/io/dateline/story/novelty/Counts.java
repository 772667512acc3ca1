package io.dateline.story.novelty;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.LongStream;

/** How many earlier items there are in each window: a longer window contains the shorter ones. */
public record Counts(Map<Window, Integer> items) {
    public Counts {
        items = Map.copyOf(items);
    }

    /** Of nothing. */
    public static final Counts NONE = new Counts(Map.of());

    /** Of items at these times. */
    public static Counts of(LongStream times, long now) {
        Map<Window, Integer> items = new EnumMap<>(Window.class);
        times.filter(time -> time <= now).forEach(time -> {
            for (Window window : Window.values()) {
                if (now - time <= window.ms()) {
                    items.merge(window, 1, Integer::sum);
                }
            }
        });
        return new Counts(items);
    }

    static Counts of(Times times, long now) {
        Map<Window, Integer> items = new EnumMap<>(Window.class);
        for (Window window : Window.values()) {
            items.put(window, times.between(now - window.ms(), now));
        }
        return new Counts(items);
    }

    public int in(Window window) {
        return items.getOrDefault(window, 0);
    }
}
