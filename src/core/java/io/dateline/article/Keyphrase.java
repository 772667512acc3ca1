package io.dateline.article;

import java.util.List;

/**
 * A phrase that says what the article is about.
 *
 * @param phrase as the text writes it, an entity by its full name
 * @param score probability that an editor lets it stand as a tag, 0 to 1; in languages other than English only an order
 * @param mentions its places in the text
 */
public record Keyphrase(String phrase, double score, List<Span> mentions) {
    public Keyphrase {
        mentions = List.copyOf(mentions);
    }
}
