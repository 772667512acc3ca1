package io.dateline.story.item;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the enricher found in an item.
 *
 * @param entities the most relevant first
 * @param topicCodes as the row has them, the best first
 * @param keyphrases the best first
 * @param filedAt id of the dateline's place; null when there is none
 * @param filedAtName the dateline's place as written; null when there is none
 * @param locatedAt id of the place where the story happens; null when there is none
 */
public record Findings(
        List<Named> entities,
        List<Said> quotes,
        List<Amount> amounts,
        List<String> topicCodes,
        List<String> topicNames,
        List<String> keyphrases,
        List<String> countries,
        @Nullable String filedAt,
        @Nullable String filedAtName,
        @Nullable String locatedAt,
        @Nullable String locatedName) {
    /** Of an event that carries none. */
    static final Findings NONE = new Findings(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null, null, null);

    public Findings {
        entities = List.copyOf(entities);
        quotes = List.copyOf(quotes);
        amounts = List.copyOf(amounts);
        topicCodes = List.copyOf(topicCodes);
        topicNames = List.copyOf(topicNames);
        keyphrases = List.copyOf(keyphrases);
        countries = List.copyOf(countries);
    }
}
