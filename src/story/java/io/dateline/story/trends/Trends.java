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
        Buckets buckets = byKey.get(key);
        int now = Buckets.number(time);
        int inBucket = buckets == null ? 0 : buckets.between(now, now);
        int hour = buckets == null ? 0 : buckets.between(now - HOUR + 1, now);
        double usual = buckets == null ? 0 : (double) buckets.each(DAY, DAYS, HOUR, now) / DAYS;
        return new Trend(key, now * Buckets.BUCKET_MS, inBucket, hour, usual, (hour - usual) / Math.sqrt(usual + 1));
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
