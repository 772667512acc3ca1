package io.dateline.generate.limit;

import java.time.Instant;

/** Whether the endpoint is asked at all. */
sealed interface Circuit {
    /** 0 closed, 1 trying, 2 open: for a gauge. */
    int number();

    /**
     * It is asked.
     *
     * @param failures in a row so far
     */
    record Closed(int failures) implements Circuit {
        @Override
        public int number() {
            return 0;
        }
    }

    /** One call is on its way to find out; nobody else asks. */
    record Trying() implements Circuit {
        @Override
        public int number() {
            return 1;
        }
    }

    /** It is not asked before {@code until}. */
    record Open(Instant until) implements Circuit {
        @Override
        public int number() {
            return 2;
        }
    }
}
