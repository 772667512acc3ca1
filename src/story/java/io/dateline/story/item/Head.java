package io.dateline.story.item;

import io.dateline.article.AltId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which item it is, and when it was made.
 *
 * @param eventId the event's {@code ce_id}; empty when the headers lack it
 * @param uri of the article; its versions share it
 * @param version as the sender has it
 * @param versionSeq the order of versions
 * @param provider short lower-case name
 * @param language BCP 47; {@code und} when unknown
 * @param created when the version was made, in milliseconds since 1970; null when the sender gives no time
 * @param received the time stamp of the raw record, in milliseconds since 1970; null when it came from no topic
 * @param altIds the sender's own ids
 * @param slug the sender's slugline; null when there is none or the event leaves the item out
 * @param inputSha256 of the bytes that were sent; empty when not given
 */
public record Head(
        String eventId,
        String uri,
        String version,
        long versionSeq,
        String provider,
        String language,
        @Nullable Long created,
        @Nullable Long received,
        List<AltId> altIds,
        @Nullable String slug,
        String inputSha256) {
    /**
     * How far a sender's clock may run ahead of the time stamp of the raw record: a wrong zone is at most this much. Beyond it the
     * item counts as made when it was received, so that one date in the future does not end the window of all the others.
     */
    static final long AHEAD_MS = 14 * 3_600_000L;

    public Head {
        altIds = List.copyOf(altIds);
    }

    /** Event time in milliseconds: when the version was made, else when it was received, else 0. */
    public long time() {
        if (created == null) {
            return received == null ? 0 : received;
        }
        return received != null && created > received + AHEAD_MS ? received : created;
    }
}
