package io.dateline.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an item stands among those sent before, as far as the item itself says.
 *
 * @param signals editorial signals as sent, in order
 * @param urgency 1 (flash) to 9, as IPTC has it; null when not given
 * @param updateNumber "3rd update" gives 3; null when not given
 * @param takeNumber "2nd take" gives 2; null when not given
 * @param embargo not for release before; null when none
 * @param retracts uri or version of what this item withdraws or replaces; null when it names none
 */
public record Lifecycle(
        Change change,
        PubStatus pubStatus,
        List<String> signals,
        @Nullable Integer urgency,
        Form form,
        @Nullable Integer updateNumber,
        @Nullable Integer takeNumber,
        @Nullable Instant embargo,
        @Nullable String retracts) {
    public Lifecycle {
        signals = List.copyOf(signals);
    }

    public enum Change {
        INITIAL,
        UPDATE,
        CORRECTION,
        REFILE,
        REPEAT,
        ADD,
        SUBSTITUTE,
        HOLD,
        RELEASE,
        KILL
    }

    /** NewsML-G2 publishing status. */
    public enum PubStatus {
        USABLE,
        WITHHELD,
        CANCELED
    }

    /** What kind of copy it is. */
    public enum Form {
        ALERT,
        NEWSBREAK,
        STORY,
        UPDATE,
        WRAPUP,
        BRIEF,
        ANALYSIS,
        FACTBOX,
        INTERVIEW,
        ADVISORY,
        UNKNOWN
    }
}
