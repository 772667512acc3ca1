package io.dateline.story.item;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the enricher found in an item.
 *
 * @param entities the most relevant first
 * @param topicCodes as the row has them, the best first
 * @param locatedAt id of the place where the story happens; null when there is none
 */
public record Findings(
        List<Named> entities,
        List<Said> quotes,
        List<Amount> amounts,
        List<String> topicCodes,
        List<String> countries,
        @Nullable String locatedAt) {
    /** Of an event that carries none. */
    static final Findings NONE = new Findings(List.of(), List.of(), List.of(), List.of(), List.of(), null);

    public Findings {
        entities = List.copyOf(entities);
        quotes = List.copyOf(quotes);
        amounts = List.copyOf(amounts);
        topicCodes = List.copyOf(topicCodes);
        countries = List.copyOf(countries);
    }
}
