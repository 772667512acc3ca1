package io.dateline.story.versions;

import io.dateline.story.item.Item;
import io.dateline.story.item.Named;
import io.dateline.story.versions.chain.Row;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes the row of an item. */
final class Rows {
    /** Entities, topics and countries of a row: those that a list shows. The event has all. */
    private static final int MAX_CODES = 5;

    /** Characters of a headline that are kept; longer ones are a whole paragraph set as one. */
    private static final int MAX_HEADLINE = 300;

    private Rows() {}

    static Row of(Item item) {
        return new Row(
                item.head().version(),
                item.head().versionSeq(),
                item.head().provider(),
                item.head().language(),
                item.time(),
                cut(item.copy().headline()),
                item.state().change().name().toLowerCase(Locale.ROOT),
                item.state().form().name().toLowerCase(Locale.ROOT),
                item.state().urgency(),
                item.findings().locatedAt(),
                some(item.findings().entities().stream().map(Named::id).toList()),
                some(item.findings().topicCodes()),
                some(item.findings().countries()),
                item.head().eventId());
    }

    private static List<String> some(List<String> codes) {
        return codes.subList(0, Math.min(MAX_CODES, codes.size()));
    }

    private static @Nullable String cut(@Nullable String headline) {
        if (headline == null || headline.length() <= MAX_HEADLINE) {
            return headline;
        }
        int end = Character.isHighSurrogate(headline.charAt(MAX_HEADLINE - 1)) ? MAX_HEADLINE - 1 : MAX_HEADLINE;
        return headline.substring(0, end);
    }
}
