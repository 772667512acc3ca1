package io.dateline.article;

/**
 * How much an article is about an entity, and why. The score is the sum of the parts, cut to 0..100.
 *
 * @param headline points for standing in the headline
 * @param firstMention points for an early first mention
 * @param count points for the number of mentions
 * @param spread points for the share of paragraphs that mention it
 * @param subject points for beginning sentences, as what is spoken of does
 * @param kind points taken off, at most 0, for what is named in passing more often than not: countries, their people, places,
 *     news outlets
 * @param dateline points taken off, at most 0, when it stands in the dateline alone
 */
public record Relevance(int headline, int firstMention, int count, int spread, int subject, int kind, int dateline) {
    public static final Relevance NONE = new Relevance(0, 0, 0, 0, 0, 0, 0);

    public int score() {
        return Math.max(0, Math.min(100, headline + firstMention + count + spread + subject + kind + dateline));
    }
}
