package io.dateline.story.telling;

import io.dateline.story.item.Anchor;
import io.dateline.story.item.Item;
import io.dateline.story.item.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The few words of a member that its story is told with: its headline and its first sentence. Everything else of its text is
 * gone.
 *
 * @param headline empty when there is none
 * @param lead where the first sentence stands; null when the event has no text
 * @param leadText its words
 * @param copyOf uri of the item that it copies; empty when of none
 */
record Card(
        String uri,
        String version,
        String provider,
        String language,
        long time,
        String headline,
        @Nullable Anchor lead,
        String leadText,
        String copyOf,
        List<String> entityIds,
        String placeId,
        List<String> topicCodes) {
    /** Entities and topics of a member that count for its story. */
    private static final int MAX_CODES = 5;

    /** Characters of a headline and of a first sentence that are kept; a longer sentence is no summary. */
    private static final int MAX_WORDS = 300;

    Card {
        entityIds = List.copyOf(entityIds);
        topicCodes = List.copyOf(topicCodes);
    }

    static Card of(Item item, String copyOf) {
        Anchor lead = item.copy().sentences().stream()
                .filter(at -> at.field() == Anchor.Field.BODY && at.end() - at.start() <= MAX_WORDS)
                .findFirst()
                .orElse(null);
        String headline = Objects.requireNonNullElse(item.copy().headline(), "");
        return new Card(
                item.uri(),
                item.head().version(),
                item.head().provider(),
                item.head().language(),
                item.time(),
                headline.length() <= MAX_WORDS
                        ? headline
                        : headline.substring(0, headline.offsetByCodePoints(0, MAX_WORDS / 2)),
                lead,
                lead == null ? "" : item.copy().words(lead),
                copyOf,
                some(item.findings().entities().stream().map(Named::id).toList()),
                Objects.requireNonNullElse(item.findings().locatedAt(), ""),
                some(item.findings().topicCodes()));
    }

    /** The item that its text comes from: of all that share one, one is independent. */
    String original() {
        return copyOf.isEmpty() ? uri : copyOf;
    }

    private static List<String> some(List<String> codes) {
        return codes.subList(0, Math.min(MAX_CODES, codes.size()));
    }
}
