package io.dateline.generate.endpoint;

import io.dateline.generate.Fault;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of one call. */
public sealed interface Reply {
    /** Status 200 with JSON, as it says. */
    final class Answered implements Reply {
        private final byte[] body;

        Answered(byte[] body) {
            this.body = body;
        }

        /** Not copied, so not to be changed. */
        public byte[] body() {
            return body;
        }
    }

    /**
     * No answer to read.
     *
     * @param retryAfter how long the endpoint asks to be left alone; null when it does not
     * @param spent whether it may have been paid for: sent, and not turned away
     */
    record Broken(Fault fault, @Nullable Duration retryAfter, boolean spent) implements Reply {
        static Broken unpaid(Fault fault) {
            return new Broken(fault, null, false);
        }

        static Broken maybePaid(Fault fault) {
            return new Broken(fault, null, true);
        }
    }
}
