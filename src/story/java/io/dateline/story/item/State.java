package io.dateline.story.item;

import io.dateline.article.Lifecycle.Change;
import io.dateline.article.Lifecycle.Form;
import io.dateline.article.Lifecycle.PubStatus;
import org.jspecify.annotations.Nullable;

/**
 * The editorial state of an item.
 *
 * @param deleted whether the event is a kill
 * @param urgency 1 (flash) to 9; null when not given
 * @param updateNumber null when not given
 * @param retracts what it withdraws or replaces, in the sender's words; null when nothing
 * @param retractsUri of that item; null when the enricher could not tell
 * @param reason why it is not usable; null when it is
 * @param reasonAsSent the sender's word or order for it; null when there is none
 */
public record State(
        Change change,
        PubStatus pubStatus,
        boolean deleted,
        Form form,
        @Nullable Integer urgency,
        @Nullable Integer updateNumber,
        @Nullable String retracts,
        @Nullable String retractsUri,
        @Nullable String reason,
        @Nullable String reasonAsSent) {
    /** A state without the words of its reason. */
    public State(
            Change change,
            PubStatus pubStatus,
            boolean deleted,
            Form form,
            @Nullable Integer urgency,
            @Nullable Integer updateNumber,
            @Nullable String retracts,
            @Nullable String retractsUri,
            @Nullable String reason) {
        this(change, pubStatus, deleted, form, urgency, updateNumber, retracts, retractsUri, reason, null);
    }

    /** Whether the copy may be shown. */
    public boolean usable() {
        return pubStatus == PubStatus.USABLE && !deleted;
    }
}
