package io.dateline.story.versions;

import io.dateline.story.versions.chain.Mark;
import io.dateline.story.versions.chain.Standing;
import io.dateline.story.versions.chain.Withdrawal;
import io.dateline.story.versions.print.Print;
import org.jspecify.annotations.Nullable;

/**
 * What one item says of another: that it is killed, held or replaced. It goes to every partition that could hold the other.
 *
 * @param provider of the item that orders; the ids it uses are its own
 * @param asSent what it calls the other, in the sender's words
 * @param target uri of the other; null when the enricher could not tell
 * @param print of the item that orders, for the difference to what it replaces; none for a kill or hold
 * @param received the time stamp of the raw record of the item that orders, in milliseconds since 1970; null when not known
 */
public record Order(
        Kind kind,
        String by,
        Mark mark,
        String eventId,
        String provider,
        String asSent,
        @Nullable String target,
        String reason,
        Print print,
        @Nullable Long received) {
    /** What happens to the other. */
    public enum Kind {
        CANCEL,
        WITHHOLD,
        REPLACE
    }

    public long time() {
        return mark.time();
    }

    /** Null for an order that replaces. */
    public @Nullable Withdrawal withdrawal() {
        return switch (kind) {
            case CANCEL -> new Withdrawal(Standing.CANCELED, by, eventId, reason, time());
            case WITHHOLD -> new Withdrawal(Standing.WITHHELD, by, eventId, reason, time());
            case REPLACE -> null;
        };
    }
}
