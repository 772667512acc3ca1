package io.dateline.operate;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The metrics of time: how old the oldest item in hand is, how long kills take, and when each provider last sent something.
 * Times are those of the raw records.
 */
public final class Timeliness {
    /** Providers with a series of their own: a wire has some dozen, and their names come from items, so from anybody. */
    static final int MOST_PROVIDERS = 200;

    /** The series of all further providers. */
    static final String OTHER = "other";

    private static final long NOTHING = Long.MAX_VALUE;

    private final MeterRegistry registry;
    private final InstantSource clock;
    private final Timer killDelay;
    private final AtomicLong oldest = new AtomicLong(NOTHING);
    private final Map<String, AtomicLong> heard = new ConcurrentHashMap<>();

    Timeliness(MeterRegistry registry, InstantSource clock) {
        this.registry = registry;
        this.clock = clock;
        killDelay = Timer.builder("dateline.kill.delay")
                .description("From the timestamp of a kill's record to the commit of its event")
                .serviceLevelObjectives(
                        Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(10))
                .register(registry);
        Gauge.builder("dateline.lag", this, Timeliness::lagSeconds)
                .description("Age of the oldest item that was read and is not delivered; 0 when there is none")
                .baseUnit("seconds")
                .register(registry);
    }

    /**
     * Says that a batch was begun, perhaps once more.
     *
     * @param oldestMillis below 0 for records without a time
     */
    public void begun(long oldestMillis) {
        oldest.set(oldestMillis < 0 ? NOTHING : oldestMillis);
    }

    /** Says that nothing is in hand: the batch is delivered, or another replica has it. */
    public void done() {
        oldest.set(NOTHING);
    }

    /** The age of the oldest item in hand; 0 when there is none. */
    double lagSeconds() {
        long since = oldest.get();
        return since == NOTHING ? 0 : Math.max(0, clock.millis() - since) / 1000.0;
    }

    /** Records that a kill was delivered. */
    public void killed(long recordMillis) {
        killDelay.record(Duration.ofMillis(Math.max(0, clock.millis() - recordMillis)));
    }

    /** Records that an item of a provider was delivered. */
    public void heard(String provider, long recordMillis) {
        series(provider).accumulateAndGet(recordMillis, Math::max);
    }

    private AtomicLong series(String provider) {
        AtomicLong known = heard.get(provider);
        if (known != null) {
            return known;
        }
        return heard.computeIfAbsent(heard.size() < MOST_PROVIDERS ? provider : OTHER, this::register);
    }

    private AtomicLong register(String provider) {
        AtomicLong last = new AtomicLong();
        Gauge.builder("dateline.provider.last.timestamp", last, millis -> millis.get() / 1000.0)
                .description("When the last item of a provider came, in seconds since 1970")
                .baseUnit("seconds")
                .tag("provider", provider)
                .register(registry);
        return last;
    }
}
