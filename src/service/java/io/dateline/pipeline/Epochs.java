package io.dateline.pipeline;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts rewinds. A batch is stamped when it is polled; one with an old stamp was polled before a rewind, will be
 * polled again, and must be dropped, because its records would otherwise be sent twice or out of order.
 *
 * <p>Stamping and raising both happen on the polling thread, so a stamp is never between two epochs.
 */
final class Epochs {
    private final AtomicLong current = new AtomicLong();

    long current() {
        return current.get();
    }

    void raise() {
        current.incrementAndGet();
    }
}
