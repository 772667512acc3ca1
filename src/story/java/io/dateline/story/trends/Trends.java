package io.dateline.story.trends;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts of independent items by entity and topic. The usual is the mean of the same hour of the seven days before, and surprise is
 * (now - usual) / sqrt(usual + 1): the 1 keeps a thing that was never in the news from being infinitely surprising.
 */
public final class Trends {
    /** Days that the usual is taken from. */
    private static final int DAYS = 7;

    private static final int HOUR = 12;
    private static final int DAY = 24 * HOUR;

    private final Map<String, Buckets> byKey = new HashMap<>();

    /** Counts an item, or with -1 takes it out again. Returns the key as it is kept here, so that all items can share one copy. */
    public String add(String key, long time, int more) {
        Buckets buckets = byKey.computeIfAbsent(key, Buckets::new);
        buckets.add(Buckets.number(time), more);
        if (buckets.isEmpty()) {
            byKey.remove(key);
        }
        return buckets.key();
    }

    /** As it stands at the time: only what was before it is looked at. */
    public Trend at(String key, long time) {
        Buckets buckets = byKey.getOrDefault(key, new Buckets(key));
        int now = Buckets.number(time);
        int hour = buckets.between(now - HOUR + 1, now);
        int earlier = 0;
        for (int day = 1; day <= DAYS; day++) {
            earlier += buckets.between(now - day * DAY - HOUR + 1, now - day * DAY);
        }
        double usual = (double) earlier / DAYS;
        return new Trend(
                key,
                now * Buckets.BUCKET_MS,
                buckets.between(now, now),
                hour,
                usual,
                (hour - usual) / Math.sqrt(usual + 1));
    }

    public int keys() {
        return byKey.size();
    }

    public long digest() {
        long digest = byKey.size();
        for (Map.Entry<String, Buckets> entry : byKey.entrySet()) {
            digest += entry.getKey().hashCode() * 0x9E3779B97F4A7C15L
                    ^ entry.getValue().digest();
        }
        return digest;
    }
}
