package io.dateline.article;

/**
 * How much an article is about an entity, and why. The score is the sum of the parts, cut to 0..100.
 *
 * @param headline points for standing in the headline
 * @param firstMention points for an early first mention
 * @param count points for the number of mentions
 * @param spread points for the share of paragraphs that mention it
 * @param quoted points for being quoted
 * @param dateline points taken off, at most 0, when it stands in the dateline alone
 */
public record Relevance(int headline, int firstMention, int count, int spread, int quoted, int dateline) {
    public static final Relevance NONE = new Relevance(0, 0, 0, 0, 0, 0);

    public int score() {
        return Math.max(0, Math.min(100, headline + firstMention + count + spread + quoted + dateline));
    }

    /** A copy with {@code points} for being quoted. */
    public Relevance withQuoted(int points) {
        return new Relevance(headline, firstMention, count, spread, points, dateline);
    }
}
