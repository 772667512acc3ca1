package io.dateline.generate.limit;

import io.dateline.generate.limit.Circuit.Closed;
import io.dateline.generate.limit.Circuit.Open;
import io.dateline.generate.limit.Circuit.Trying;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.IntConsumer;

/**
 * Stops calls to an endpoint that fails. After some failures in a row no calls are allowed for a while; then one trial
 * call closes the circuit or opens it again. Each admitted caller must report its result exactly once.
 */
public final class CircuitBreaker {
    /** The longest wait that an endpoint may ask for. */
    static final Duration LONGEST_RETRY_AFTER = Duration.ofMinutes(15);

    private final int failuresToOpen;
    private final Duration open;
    private final InstantSource clock;
    private final IntConsumer changed;
    private Circuit circuit = new Closed(0);

    /**
     * @param failuresToOpen failures in a row that open the circuit
     * @param open how long the circuit stays open
     * @param changed receives the number of each new state
     */
    public CircuitBreaker(int failuresToOpen, Duration open, InstantSource clock, IntConsumer changed) {
        this.failuresToOpen = failuresToOpen;
        this.open = open;
        this.clock = clock;
        this.changed = changed;
    }

    /** Whether the circuit is open, so that waiting for a turn is useless. */
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

    /** Reports an answer. A late answer to a call that began before the circuit opened does not close it. */
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

    /** Reports that the endpoint asked callers to wait this long; the circuit opens at once. */
    public synchronized void failed(Duration retryAfter) {
        Duration wait = retryAfter.compareTo(LONGEST_RETRY_AFTER) > 0 ? LONGEST_RETRY_AFTER : retryAfter;
        Instant until = clock.instant().plus(wait.compareTo(open) > 0 ? wait : open);
        if (!(circuit instanceof Open waiting) || waiting.until().isBefore(until)) {
            become(new Open(until));
        }
    }

    /** Reports a call without a result, which was not made or which we cut off. The next call may be the trial. */
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
