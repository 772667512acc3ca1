package io.dateline.generate.limit;

import io.dateline.generate.limit.Circuit.Closed;
import io.dateline.generate.limit.Circuit.Open;
import io.dateline.generate.limit.Circuit.Trying;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.IntConsumer;

/**
 * Stops asking an endpoint that does not answer: after some failures in a row nobody asks for a while, then one call tries,
 * and its outcome closes the circuit or opens it anew. Whoever was admitted says how it went, exactly once.
 */
public final class CircuitBreaker {
    /** An endpoint may ask callers to wait, but not for ever: by then somebody has looked at the alert. */
    static final Duration LONGEST_RETRY_AFTER = Duration.ofMinutes(15);

    private final int failuresToOpen;
    private final Duration open;
    private final InstantSource clock;
    private final IntConsumer changed;
    private Circuit circuit = new Closed(0);

    /**
     * @param failuresToOpen in a row
     * @param open how long it stays so
     * @param changed hears each new state's number
     */
    public CircuitBreaker(int failuresToOpen, Duration open, InstantSource clock, IntConsumer changed) {
        this.failuresToOpen = failuresToOpen;
        this.open = open;
        this.clock = clock;
        this.changed = changed;
    }

    /** Whether there is no use in waiting for a turn. */
    public synchronized boolean isOpen() {
        return circuit instanceof Open waiting && clock.instant().isBefore(waiting.until());
    }

    /** Whether the caller may ask now. */
    public synchronized boolean admits() {
        if (circuit instanceof Open waiting && !clock.instant().isBefore(waiting.until())) {
            become(new Trying());
            return true;
        }
        return circuit instanceof Closed;
    }

    /** The endpoint answered. What comes late from a call begun before it opened does not close it. */
    public synchronized void succeeded() {
        if (!(circuit instanceof Open)) {
            become(new Closed(0));
        }
    }

    public synchronized void failed() {
        int failures = circuit instanceof Closed closed ? closed.failures() + 1 : failuresToOpen;
        if (circuit instanceof Open) {
            return;
        }
        become(failures >= failuresToOpen ? new Open(clock.instant().plus(open)) : new Closed(failures));
    }

    /** The endpoint asked not to be asked for this long: it opens at once. */
    public synchronized void failed(Duration retryAfter) {
        Duration wait = retryAfter.compareTo(LONGEST_RETRY_AFTER) > 0 ? LONGEST_RETRY_AFTER : retryAfter;
        Instant until = clock.instant().plus(wait.compareTo(open) > 0 ? wait : open);
        if (!(circuit instanceof Open waiting) || waiting.until().isBefore(until)) {
            become(new Open(until));
        }
    }

    /** Nothing was learnt: the call was not made, or cut off by us. The next one may try. */
    public synchronized void withdrew() {
        if (circuit instanceof Trying) {
            become(new Open(clock.instant()));
        }
    }

    private void become(Circuit next) {
        if (next.number() != circuit.number()) {
            changed.accept(next.number());
        }
        circuit = next;
    }
}
