package io.dateline.story.placing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story as it stands.
 *
 * @param title the headline of a member; null when none has one
 * @param members in the order of their coming, the newest ones when there are many
 * @param items members in all
 * @param independent members that copy none before them
 * @param first event time of the first member
 * @param last event time of the newest member
 * @param mergedInto id of the story that took its members; empty when none did
 */
public record StoryState(
        String id,
        @Nullable String title,
        Phase phase,
        String language,
        List<Member> members,
        int items,
        int independent,
        int sources,
        List<String> entityIds,
        List<String> placeIds,
        List<String> topicCodes,
        long first,
        long last,
        String mergedInto,
        List<Quotation> summary) {
    public StoryState {
        members = List.copyOf(members);
        entityIds = List.copyOf(entityIds);
        placeIds = List.copyOf(placeIds);
        topicCodes = List.copyOf(topicCodes);
        summary = List.copyOf(summary);
    }

    /** How a story goes on. */
    public enum Phase {
        /** Its first hour, and much comes in. */
        BREAKING,
        /** More comes in. */
        DEVELOPING,
        /** Nothing came for some time. */
        QUIET,
        /** Every member was killed. */
        RETRACTED,
        /** Its members are another story's. */
        MERGED
    }

    /** @param copyOf uri of the member that it copies; empty when of none */
    public record Member(String uri, String version, String provider, long time, String copyOf) {}

    /** A sentence of a member, word for word, with where it stands there. */
    public record Quotation(String uri, String version, io.dateline.story.item.Anchor at, String text) {}
}
