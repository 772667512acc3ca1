package io.dateline.analyse.entity;

import io.dateline.analyse.entity.group.Occurrence;
import io.dateline.article.Prose;
import io.dateline.article.Relevance;
import java.util.List;

/**
 * Scores how much an article is about an entity, 0 to 100, from where and how often it is named: 25 points for the
 * headline, up to 20 for an early first mention, up to 25 for the count, up to 20 for the share of paragraphs; {@link
 * QuotedRelevance} adds up to 10. A name that stands in the dateline or a credit alone has all of them taken off.
 */
final class RelevanceScorer {
    private static final int HEADLINE = 25;
    private static final int FIRST = 20;
    private static final int COUNT = 25;
    private static final int SPREAD = 20;

    /** Mentions that earn all points of the count; more add nothing. */
    private static final int MANY = 10;

    /** With fewer paragraphs than this a share of them says nothing, and sentences are counted. */
    private static final int ENOUGH_PARAGRAPHS = 4;

    private final Prose prose;
    private final boolean byParagraph;
    private final int units;

    RelevanceScorer(Prose prose) {
        this.prose = prose;
        byParagraph = prose.paragraphCount() >= ENOUGH_PARAGRAPHS;
        units = byParagraph ? prose.paragraphCount() : prose.sentenceCount();
    }

    /** Scores one entity's occurrences, given in text order. */
    Relevance score(List<Occurrence> occurrences) {
        int headline = 0;
        int named = 0;
        int spread = 0;
        int lastUnit = -1;
        for (Occurrence occurrence : occurrences) {
            headline = prose.inTitle(occurrence.sentence()) ? HEADLINE : headline;
            named += occurrence.credit() ? 0 : 1;
            int unit = unit(occurrence);
            spread += unit == lastUnit ? 0 : 1;
            lastUnit = unit;
        }
        int first = first(occurrences.get(0));
        int count = count(occurrences.size());
        int share = (int) Math.round(SPREAD * Math.sqrt(Math.min(1, (double) spread / units)));
        int dateline = named == 0 ? -(headline + first + count + share) : 0;
        return new Relevance(headline, first, count, share, 0, dateline);
    }

    private int unit(Occurrence occurrence) {
        return byParagraph ? prose.paragraphOfSentence(occurrence.sentence()) : occurrence.sentence();
    }

    private int first(Occurrence occurrence) {
        int start = occurrence.mention().span().start();
        int length = Math.max(1, prose.text().length() - prose.bodyStart());
        double passed = Math.max(0, start - prose.bodyStart()) / (double) length;
        return (int) Math.round(FIRST * (1 - passed));
    }

    private static int count(int mentions) {
        double share = Math.log(1 + mentions) / Math.log(1 + MANY);
        return (int) Math.round(COUNT * Math.min(1, share));
    }
}
