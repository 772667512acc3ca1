package io.dateline.generate.limit;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The deadline for generation in one batch, for all its articles together. Summaries that are not written by then are
 * left out. One batch is in progress at a time, hence one deadline.
 */
public final class Deadline {
    private final long nanos;
    private final LongSupplier clock;
    private volatile long deadline;

    /**
     * @param time for one batch
     * @param clock nanoseconds that only go forward
     */
    public Deadline(Duration time, LongSupplier clock) {
        this.nanos = time.toNanos();
        this.clock = clock;
        renew();
    }

    /** Starts the time of a new batch. */
    public void renew() {
        deadline = clock.getAsLong() + nanos;
    }

    /** Ends the time at once, because the service stops; no further call begins. */
    public void end() {
        deadline = clock.getAsLong();
    }

    /** The time that is left; zero when there is none. */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, deadline - clock.getAsLong()));
    }
}
