package io.dateline.operate;

import io.dateline.failure.Reason;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Every metric of the service, in one place. The books balance: {@code received = published + rejected}, with rejected summed
 * over (stage, reason); all three are counted when a batch is delivered, so each item once.
 *
 * <p>When to page someone:
 *
 * <ul>
 *   <li>{@code dateline_items_received_total} does not grow while the group lags: the service is up and does nothing.
 *   <li>{@code dateline_items_rejected_total} grows faster than a tenth of received: a sender changed its format, and its
 *       items are not published. The reason label says what to look at; {@code dateline rejected list} shows them.
 *   <li>{@code dateline_rewinds_total{cause="error"}} grows for ten minutes: the broker refuses what is sent, or a fault of
 *       ours repeats. Nothing is lost, nothing moves.
 *   <li>{@code dateline_delay_seconds} over a minute: more comes in than the replicas can do; add one, up to the number of
 *       partitions.
 * </ul>
 *
 * Not worth a page: rewinds for a rebalance and stale batches, which every deployment brings.
 */
public final class Metrics {
    private final Counter received;
    private final Counter published;
    private final Map<Reason, Counter> rejected = new EnumMap<>(Reason.class);
    private final Timer itemTime;
    private final Timer batchTime;
    private final Timer delay;
    private final DistributionSummary batchSize;
    private final Counter stale;
    private final Map<String, Counter> rewinds;
    private final InstantSource clock;

    public Metrics(MeterRegistry registry, InstantSource clock) {
        this.clock = clock;
        received = Counter.builder("dateline.items.received")
                .description("Items read and accounted for")
                .register(registry);
        published = Counter.builder("dateline.items.published")
                .description("Items sent on enriched")
                .register(registry);
        for (Reason reason : Reason.values()) {
            rejected.put(reason, rejectedFor(reason, registry));
        }
        itemTime = Timer.builder("dateline.item.time")
                .description("Enriching one item, on one core")
                .publishPercentileHistogram()
                .register(registry);
        batchTime = Timer.builder("dateline.batch.time")
                .description("Delivering one batch, from begin to commit")
                .publishPercentileHistogram()
                .register(registry);
        delay = Timer.builder("dateline.delay")
                .description("From the oldest record's timestamp to the commit of its batch")
                .register(registry);
        batchSize = DistributionSummary.builder("dateline.batch.size")
                .description("Items in a batch delivered")
                .register(registry);
        stale = Counter.builder("dateline.batches.stale")
                .description("Batches dropped because a rewind passed over them; they come again")
                .register(registry);
        rewinds = Map.of("error", rewindsFor("error", registry), "rebalance", rewindsFor("rebalance", registry));
    }

    /** A batch is delivered. */
    public void delivered(int publishedItems, Map<Reason, Integer> rejectedItems, long nanos, long oldestMillis) {
        published.increment(publishedItems);
        int items = publishedItems;
        for (Map.Entry<Reason, Integer> entry : rejectedItems.entrySet()) {
            counter(entry.getKey()).increment(entry.getValue());
            items += entry.getValue();
        }
        received.increment(items);
        batchSize.record(items);
        batchTime.record(nanos, TimeUnit.NANOSECONDS);
        delay.record(Duration.ofMillis(Math.max(0, clock.millis() - oldestMillis)));
    }

    /** One item was enriched, or rejected, in this time. */
    public void itemTook(long nanos) {
        itemTime.record(nanos, TimeUnit.NANOSECONDS);
    }

    /** A batch was dropped: it was polled before the last rewind. */
    public void stale() {
        stale.increment();
    }

    /** The consumer goes back to what is committed, because of an {@code error} or a {@code rebalance}. */
    public void rewound(String cause) {
        Counter counter = rewinds.get(cause);
        if (counter == null) {
            throw new IllegalArgumentException(cause);
        }
        counter.increment();
    }

    private Counter counter(Reason reason) {
        Counter counter = rejected.get(reason);
        if (counter == null) {
            throw new IllegalStateException(reason.name());
        }
        return counter;
    }

    private static Counter rejectedFor(Reason reason, MeterRegistry registry) {
        return Counter.builder("dateline.items.rejected")
                .description("Items turned away")
                .tag("stage", reason.stage().name().toLowerCase(Locale.ROOT))
                .tag("reason", reason.name().toLowerCase(Locale.ROOT))
                .register(registry);
    }

    private static Counter rewindsFor(String cause, MeterRegistry registry) {
        return Counter.builder("dateline.rewinds")
                .description("Batches aborted and polled again")
                .tag("cause", cause)
                .register(registry);
    }
}
