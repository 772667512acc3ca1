package io.dateline.article;

import java.util.List;

/**
 * A phrase that says what the article is about.
 *
 * @param phrase as its first mention writes it
 * @param score higher is better; comparable within one article only
 * @param mentions its places in the text
 */
public record Keyphrase(String phrase, double score, List<Span> mentions) {
    public Keyphrase {
        mentions = List.copyOf(mentions);
    }
}
