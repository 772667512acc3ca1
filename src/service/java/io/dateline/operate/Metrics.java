package io.dateline.operate;

import io.dateline.failure.Reason;
import io.dateline.generate.Fault;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Every metric of the service, in one place, with those of time in {@link Timeliness}. They form an equation: {@code received = published + rejected}, with
 * rejected summed over (stage, reason); all three are counted when a batch is delivered, so each item once.
 *
 * <p>When to page someone:
 *
 * <ul>
 *   <li>{@code dateline_items_received_total} does not grow while the group lags: the service is up and does nothing.
 *   <li>{@code dateline_items_rejected_total} grows faster than a tenth of received: a sender changed its format, and
 *       its items are not published. The reason label says what to look at; {@code dateline rejected list} shows them.
 *   <li>{@code dateline_rejections_flood} is 1: more than a fifth of the last minute's items were rejected, and the rest is
 *       taken one by one until somebody has looked.
 *   <li>{@code dateline_batch_limit} is above 0 for ten minutes: the brokers take too long, and batches are cut to come through.
 *   <li>{@code dateline_rewinds_total{cause="error"}} grows for ten minutes: the broker refuses what is sent, or a
 *       fault of this service repeats. Nothing is lost, but no items move.
 *   <li>{@code dateline_not_ready} is 1 for five minutes: a topic or a permission is missing, or nothing can be
 *       delivered. With {@code cause="position"} at once: the group's position in the raw topic is lost, and nothing is
 *       delivered until somebody decides where to go on. The readiness probe says why.
 *   <li>{@code dateline_records_skipped_total} grows at all: {@code dateline.on-lost-position} let a lost position
 *       pass, and these records were never read.
 *   <li>{@code dateline_delay_seconds} or {@code dateline_lag_seconds} over a minute: more comes in than the replicas can do;
 *       add one, up to the number of partitions.
 *   <li>{@code dateline_kill_delay_seconds} over a minute: what a desk has withdrawn was shown for longer.
 * </ul>
 *
 * Worth telling somebody, by day: {@code dateline_generation_circuit} at 2 for a quarter of an hour. Only where
 * summaries are generated: the endpoint does not answer, and items go without. The four {@code dateline_generation}
 * metrics count calls when they are made, so an aborted batch counts twice, and stand outside the equation. And {@code
 * dateline_provider_last_timestamp_seconds} hours old: a sender, or what brings its items into Kafka, has stopped.
 *
 * <p>Not worth a page: rewinds for a rebalance and stale batches, which every deployment brings.
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
    private final Counter unresolved;
    private final Counter skipped;
    private final Map<String, Counter> rewinds;
    private final Counter written;
    private final Counter remembered;
    private final Map<Fault, Counter> notWritten = new EnumMap<>(Fault.class);
    private final Timer generationTime;
    private final Counter generationTokens;
    private final AtomicInteger circuit = new AtomicInteger();
    private final AtomicInteger batchLimit = new AtomicInteger();
    private final Timeliness timeliness;
    private final InstantSource clock;
    private volatile ServiceState state = new ServiceState();

    public Metrics(MeterRegistry registry, InstantSource clock) {
        this.clock = clock;
        timeliness = new Timeliness(registry, clock);
        received = Counter.builder("dateline.items.received")
                .description("Items read and accounted for")
                .register(registry);
        published = Counter.builder("dateline.items.published")
                .description("Items sent on enriched")
                .register(registry);
        unresolved = Counter.builder("dateline.retracts.unresolved")
                .description("Kills and holds that name another item in words that do not tell which article it is")
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
        skipped = Counter.builder("dateline.records.skipped")
                .description("Raw records passed over after a lost position, as dateline.on-lost-position says")
                .register(registry);
        for (UnreadyReason cause : UnreadyReason.values()) {
            notReadyBecauseOf(cause, registry);
        }
        Gauge.builder("dateline.rejections.flood", this, metrics -> metrics.state.isRejectingMany() ? 1 : 0)
                .description("Whether so much is rejected that items are taken one by one, 1 or 0")
                .register(registry);
        Gauge.builder("dateline.batch.limit", batchLimit, AtomicInteger::doubleValue)
                .description("Records delivered at a time because the brokers are slow; 0 without a limit")
                .register(registry);
        rewinds = Map.of("error", rewindsFor("error", registry), "rebalance", rewindsFor("rebalance", registry));
        written = generationsFor("written", registry);
        remembered = generationsFor("remembered", registry);
        for (Fault fault : Fault.values()) {
            notWritten.put(fault, generationsFor(fault.name().toLowerCase(Locale.ROOT), registry));
        }
        generationTime = Timer.builder("dateline.generation.time")
                .description("Asking the language model for one summary")
                .publishPercentileHistogram()
                .register(registry);
        generationTokens = Counter.builder("dateline.generation.tokens")
                .description("Tokens spent, as the endpoint counts them; estimated where it does not")
                .register(registry);
        Gauge.builder("dateline.generation.circuit", circuit, AtomicInteger::doubleValue)
                .description("Whether the language model is asked: 0 yes, 1 one call is trying, 2 no")
                .register(registry);
    }

    /** Counts a delivered batch. */
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

    /** The metrics of time. */
    public Timeliness timeliness() {
        return timeliness;
    }

    /** What was counted so far. */
    Totals totals() {
        Map<Reason, Long> counts = new EnumMap<>(Reason.class);
        rejected.forEach((reason, counter) -> counts.put(reason, (long) counter.count()));
        counts.values().removeIf(count -> count == 0);
        return new Totals((long) received.count(), (long) published.count(), counts);
    }

    /** Counts kills and holds of another item that nobody reading by key drops. */
    public void unresolved(int events) {
        unresolved.increment(events);
    }

    /** Records the time that one item took to be enriched or rejected. */
    public void itemTook(long nanos) {
        itemTime.record(nanos, TimeUnit.NANOSECONDS);
    }

    /** Counts a batch that was dropped because it was polled before the last rewind. */
    public void stale() {
        stale.increment();
    }

    /** Sets how many records are delivered at a time while the brokers are slow; 0 for no limit. */
    public void batchLimit(int records) {
        batchLimit.set(records);
    }

    /** Counts raw records that are never read because the operator chose to skip them. */
    public void skipped(long records) {
        skipped.increment((double) records);
    }

    /** Sets the state from which the gauge {@code dateline_not_ready} is read. */
    void unreadyReasonsOf(ServiceState state) {
        this.state = state;
    }

    /** Counts a rewind of the consumer to its committed offsets, caused by an {@code error} or a {@code rebalance}. */
    public void rewound(String cause) {
        Counter counter = rewinds.get(cause);
        if (counter == null) {
            throw new IllegalArgumentException(cause);
        }
        counter.increment();
    }

    /** Counts a generated summary; {@code before} when it was kept from an equal prompt. */
    public void generated(boolean before) {
        (before ? remembered : written).increment();
    }

    /** Counts a summary that could not be generated. */
    public void notGenerated(Fault fault) {
        Counter counter = notWritten.get(fault);
        if (counter != null) {
            counter.increment();
        }
    }

    /** Records a call to the language model. */
    public void askedToGenerate(Duration time, long tokens) {
        generationTime.record(time);
        generationTokens.increment((double) tokens);
    }

    /** Sets the state of the circuit to the language model: 0 closed, 1 trying, 2 open. */
    public void generationCircuit(int state) {
        circuit.set(state);
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

    private void notReadyBecauseOf(UnreadyReason cause, MeterRegistry registry) {
        Gauge.builder("dateline.not.ready", this, metrics -> metrics.state.isUnready(cause) ? 1 : 0)
                .description("Whether items cannot move, 1 or 0; the readiness probe says why")
                .tag("cause", cause.name().toLowerCase(Locale.ROOT))
                .register(registry);
    }

    private static Counter rewindsFor(String cause, MeterRegistry registry) {
        return Counter.builder("dateline.rewinds")
                .description("Batches aborted and polled again")
                .tag("cause", cause)
                .register(registry);
    }

    private static Counter generationsFor(String outcome, MeterRegistry registry) {
        return Counter.builder("dateline.generations")
                .description("Articles that were to get a generated summary")
                .tag("outcome", outcome)
                .register(registry);
    }
}
