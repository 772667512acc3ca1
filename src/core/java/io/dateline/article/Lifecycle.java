package io.dateline.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The editorial state of an item, as far as the item itself gives it: usable, held or withdrawn, new or an update,
 * under embargo or not.
 *
 * @param held why it is not usable; null when it is
 * @param signals editorial signals as sent, in order
 * @param urgency 1 (flash) to 9, as IPTC has it; null when not given
 * @param updateNumber "3rd update" gives 3; null when not given
 * @param takeNumber "2nd take" gives 2; null when not given
 * @param embargo null when none
 * @param retracts what this item withdraws or replaces, or what a desk's order calls another item; null when it names none
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
        @Nullable Retracts retracts) {
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
     * Another item, or another version, that an item speaks of.
     *
     * @param asSent id, number or slug, in the sender's words
     * @param uri of the article it names; null when the words do not tell which that is
     */
    public record Retracts(String asSent, @Nullable String uri) {}

    /**
     * Why an item is held back or withdrawn.
     *
     * @param asSent the sender's word or order that led to it, up to 100 characters; null when the cause needs no words
     */
    public record Held(Cause cause, @Nullable String asSent) {}

    public enum Cause {
        /** The status field says so. */
        STATUS,
        /** A note of the desk, or a mark on the headline, orders it. */
        ORDER,
        /** The embargo ends after the item's own time. */
        EMBARGO,
        /** The end of the embargo is not wholly understood. */
        UNREADABLE_EMBARGO,
        /** The status is an unknown word. */
        UNKNOWN_STATUS,
        /** The desk gives an order that is not wholly understood. */
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
