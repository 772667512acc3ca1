package io.dateline.analyse.summary;

import io.dateline.article.Prose;
import io.dateline.article.Quote;
import io.dateline.article.Span;
import java.util.List;

/**
 * The features of each sentence that come from quotations: how much of it is quoted, and whether it names the speaker.
 */
final class QuotedShare {
    private final Prose prose;
    private final int[] quoted;
    private final boolean[] attributed;
    private final boolean[] orphan;

    QuotedShare(Prose prose, List<Quote> quotes) {
        this.prose = prose;
        quoted = new int[prose.sentenceCount()];
        attributed = new boolean[prose.sentenceCount()];
        orphan = new boolean[prose.sentenceCount()];
        quotes.forEach(this::add);
        marks();
    }

    private void add(Quote quote) {
        Quote.Speaker speaker = quote.speaker();
        int speaking = speaker == null ? -1 : sentenceAt(speaker.span().start());
        for (Span part : quote.parts()) {
            for (int s = sentenceAt(part.start());
                    s < prose.sentenceCount() && prose.sentenceStart(s) < part.end();
                    s++) {
                attributed[s] |= speaking == s;
                orphan[s] |= speaking != s;
            }
        }
    }

    private int sentenceAt(int offset) {
        int token = Math.min(prose.tokenAt(offset), prose.tokenCount() - 1);
        return prose.sentenceOfToken(token);
    }

    /** Characters in quotation marks, by the marks alone: this works in every language. */
    private void marks() {
        boolean inside = false;
        for (int s = 0; s < quoted.length; s++) {
            for (int i = prose.sentenceStart(s); i < prose.sentenceEnd(s); i++) {
                char c = prose.text().charAt(i);
                boolean straight = c == '"';
                if (straight ? !inside : c == '\u201c' || c == '\u00ab' || c == '\u201e') {
                    inside = true;
                } else if (straight || c == '\u201d' || c == '\u00bb') {
                    inside = false;
                }
                quoted[s] += inside ? 1 : 0;
            }
            boolean opensParagraph = prose.paragraphFirstSentence(prose.paragraphOfSentence(s)) == s + 1;
            inside &= !opensParagraph;
        }
    }

    /** Share of its characters in quotation marks. */
    double quoted(int sentence) {
        return (double) quoted[sentence] / prose.sentence(sentence).length();
    }

    /** Whether the sentence has a quotation whose speaker it does not name, or is quoted from end to end. */
    boolean orphan(int sentence) {
        return (orphan[sentence] && !attributed[sentence] && quoted(sentence) > 0.3) || quoted(sentence) > 0.9;
    }
}
