package io.dateline.generate.limit;

import java.time.Instant;

/** The state of the circuit breaker. */
sealed interface Circuit {
    /** 0 closed, 1 trying, 2 open: for a gauge. */
    int number();

    /**
     * Calls are allowed.
     *
     * @param failures in a row so far
     */
    record Closed(int failures) implements Circuit {
        @Override
        public int number() {
            return 0;
        }
    }

    /** One trial call is in progress; no other is allowed. */
    record Trying() implements Circuit {
        @Override
        public int number() {
            return 1;
        }
    }

    /** No call is allowed before {@code until}. */
    record Open(Instant until) implements Circuit {
        @Override
        public int number() {
            return 2;
        }
    }
}
