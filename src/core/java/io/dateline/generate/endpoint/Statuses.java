package io.dateline.generate.endpoint;

import io.dateline.generate.Fault;
import org.jspecify.annotations.Nullable;

/** Maps HTTP statuses to faults. */
final class Statuses {
    private Statuses() {}

    /** The fault that the status means; null when the call succeeded. */
    static @Nullable Fault fault(int status) {
        return switch (status) {
            case 200 -> null;
            case 401, 403 -> Fault.UNAUTHORIZED;
            case 404 -> Fault.NOT_FOUND;
            case 429 -> Fault.RATE_LIMITED;
            default ->
                status >= 500
                        ? Fault.SERVER_ERROR
                        : status >= 400 ? Fault.REQUEST_REFUSED : status >= 300 ? Fault.REDIRECT : Fault.BAD_RESPONSE;
        };
    }
}
