package io.dateline.fuzz;

import io.dateline.failure.Reason;
import io.dateline.failure.Rejection;
import java.util.Set;

/** What a rejection may say: faults of the item, for which there is a reason each. */
final class Declared {
    /** A guard stood before the item behind, and something broke on it that nobody expected. */
    private static final Set<Reason> BROKEN = Set.of(Reason.BROKE_THE_VALIDATION, Reason.BROKE_THE_ANALYSIS);

    private Declared() {}

    /** Throws where an exception that nobody declared became a rejection: its detail is the exception's class. */
    static void check(Rejection rejection) {
        String detail = rejection.detail();
        if (BROKEN.contains(rejection.reason()) || detail.endsWith("Exception") || detail.endsWith("Error")) {
            throw new IllegalStateException(rejection.reason() + ": " + detail);
        }
    }
}
