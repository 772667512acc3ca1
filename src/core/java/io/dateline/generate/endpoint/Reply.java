package io.dateline.generate.endpoint;

import io.dateline.generate.Fault;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The result of one call. */
public sealed interface Reply {
    /** A response with status 200 that declares JSON. */
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
     * The call failed.
     *
     * @param retryAfter how long the endpoint asks callers to wait; null when it does not ask
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
