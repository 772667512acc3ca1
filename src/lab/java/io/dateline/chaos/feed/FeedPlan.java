package io.dateline.chaos.feed;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * How the feed is sent.
 *
 * @param skew how far before now the records' timestamps may lie; zero for the time of sending
 */
public record FeedPlan(long seed, int itemsASecond, Duration skew) {
    public FeedPlan {
        if (itemsASecond < 1) {
            throw new IllegalArgumentException("the feed must move");
        }
    }

    /** Half a second's items, and enough that the transactions themselves do not hold the feed up. */
    int itemsATransaction() {
        return Math.max(30, itemsASecond / 2);
    }

    Map<String, Object> producer(Map<String, Object> client) {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put("transactional.id", "chaos-feed");
        settings.put("acks", "all");
        settings.put("linger.ms", 5);
        settings.put("max.block.ms", 10_000);
        settings.put("request.timeout.ms", 5_000);
        settings.put("delivery.timeout.ms", 8_000);
        settings.put("transaction.timeout.ms", 15_000);
        // New partitions are found soon.
        settings.put("metadata.max.age.ms", 2_000);
        return settings;
    }
}
