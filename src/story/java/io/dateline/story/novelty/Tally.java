package io.dateline.story.novelty;

import java.util.HashMap;
import java.util.Map;

/**
 * How often a thing was in the news: the times of the items about it, by its key. An item is counted under a key once, however many versions it
 * has.
 */
public final class Tally {
    private final Map<Long, Times> byKey = new HashMap<>();

    public void add(long key, long time) {
        byKey.computeIfAbsent(key, absent -> new Times()).add(time);
    }

    /** Takes out what was added with the same key and time. */
    public void remove(long key, long time) {
        Times times = byKey.get(key);
        if (times != null) {
            times.remove(time);
            if (times.isEmpty()) {
                byKey.remove(key);
            }
        }
    }

    /** The items before this time, in each window. */
    public Counts before(long key, long time) {
        return Counts.of(byKey.getOrDefault(key, new Times()), time);
    }

    public int keys() {
        return byKey.size();
    }

    public long digest() {
        long digest = byKey.size();
        for (Map.Entry<Long, Times> entry : byKey.entrySet()) {
            digest += entry.getKey() * 0x9E3779B97F4A7C15L ^ entry.getValue().digest();
        }
        return digest;
    }
}
