package io.dateline.generate.limit;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long a batch may be held up by generation, all its articles together: what has not been written by then is not waited
 * for, and the batch is delivered without. One batch is under way at a time, hence one deadline.
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

    /** A batch begins. */
    public void renew() {
        deadline = clock.getAsLong() + nanos;
    }

    /** Whoever waits is to leave: no call is begun any more. */
    public void end() {
        deadline = clock.getAsLong();
    }

    /** What is left of it; zero when nothing is. */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, deadline - clock.getAsLong()));
    }
}
