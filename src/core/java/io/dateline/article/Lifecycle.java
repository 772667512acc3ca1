package io.dateline.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an item stands among those sent before, as far as the item itself says.
 *
 * @param held why it is not usable; null when it is
 * @param signals editorial signals as sent, in order
 * @param urgency 1 (flash) to 9, as IPTC has it; null when not given
 * @param updateNumber "3rd update" gives 3; null when not given
 * @param takeNumber "2nd take" gives 2; null when not given
 * @param embargo null when none
 * @param retracts uri or version of what this item withdraws or replaces, or what a desk's order calls another item; null
 *     when it names none
 */
public record Lifecycle(
        Change change,
        PubStatus pubStatus,
        @Nullable Held held,
        List<String> signals,
        @Nullable Integer urgency,
        Form form,
        @Nullable Integer updateNumber,
        @Nullable Integer takeNumber,
        @Nullable Embargo embargo,
        @Nullable String retracts) {
    public Lifecycle {
        signals = List.copyOf(signals);
    }

    /**
     * Not for release before a time.
     *
     * @param until null when it cannot be read
     * @param asSent the sender's words
     * @param zone the zone in which the time was read, as ISO 8601 or the tz database name it; null when it was not read
     */
    public record Embargo(
            @Nullable Instant until,
            String asSent,
            @Nullable String zone) {}

    /**
     * Why an item is held back or withdrawn.
     *
     * @param asSent the sender's word or order that decided it, up to 100 characters; null when the cause says it all
     */
    public record Held(Cause cause, @Nullable String asSent) {}

    public enum Cause {
        /** The status field says so. */
        STATUS,
        /** A note of the desk, or a mark on the headline, orders it. */
        ORDER,
        /** Its embargo has not ended by the item's own time. */
        EMBARGO,
        /** It has an embargo whose end is not wholly understood. */
        UNREADABLE_EMBARGO,
        /** The status is a word that nobody here knows. */
        UNKNOWN_STATUS,
        /** The desk orders something that is not wholly understood. */
        UNKNOWN_ORDER
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
        /** A hold or an embargo has ended. */
        RELEASE,
        /** A kill is taken back by name: the article may be shown again. */
        REINSTATE,
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
