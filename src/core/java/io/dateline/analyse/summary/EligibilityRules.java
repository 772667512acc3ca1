package io.dateline.analyse.summary;

import io.dateline.analyse.summary.WordList.Role;
import io.dateline.article.Prose;
import io.dateline.article.Span;

/**
 * Decides which sentences cannot stand in a summary: questions, captions and credits, fragments and headings,
 * asides in brackets, halves of a quotation, and quotations whose speaker the sentence does not name. Also tells which
 * sentences need the one before them.
 */
final class EligibilityRules {
    /** Below it a sentence is a fragment: "Not so." */
    private static final int FEWEST_WORDS = 5;

    private static final String OPENING_MARKS = "\"'\u201c\u2018\u00ab\u201e([-\u2013\u2014`";
    private static final String CLOSING_MARKS = "\"'\u201d\u2019\u00bb)]";
    /**
     * Of any language: which one opens differs, two make a quotation. Not the straight mark, of which copy too often lacks
     * one of two.
     */
    private static final String QUOTATION_MARKS = "\u201c\u201d\u201e\u00ab\u00bb";

    private static final String STOPS = ".!\u2026\u3002\uff01\u0964\u06d4\u0589\u1362";
    private static final String QUESTIONS = "?\uff1f\u061f\u037e";

    private final Prose prose;
    private final WordList words;
    private final boolean spacesStops;

    EligibilityRules(Prose prose, WordList words) {
        this.prose = prose;
        this.words = words;
        spacesStops = spacesStops();
    }

    Eligibility standing(int sentence, int wordCount, boolean orphanQuote) {
        if (prose.isRow(sentence) || wordCount < FEWEST_WORDS || orphanQuote || !ended(sentence)) {
            return Eligibility.BARRED;
        }
        String opener = opener(sentence);
        if (words.is(Role.CAPTION, opener) || joined(sentence) || isAside(sentence) || cutsQuotation(sentence)) {
            return Eligibility.BARRED;
        }
        return words.is(Role.PRONOUN, opener) || words.is(Role.LINK, opener) ? Eligibility.LEANS : Eligibility.FREE;
    }

    /** The first word, lower case; empty when there is none. */
    String opener(int sentence) {
        int end = prose.sentenceEndToken(sentence);
        for (int token = prose.sentenceFirstToken(sentence); token < end; token++) {
            if (OPENING_MARKS.indexOf(prose.text().charAt(prose.tokenStart(token))) < 0) {
                return prose.words().of(token);
            }
        }
        return "";
    }

    /** Ends with a stop that is no question mark, nor one that a feed put behind a heading: {@code More from here .} */
    private boolean ended(int sentence) {
        char mark = prose.text().charAt(last(sentence));
        boolean stopped = STOPS.indexOf(mark) >= 0 && QUESTIONS.indexOf(mark) < 0;
        return stopped && (spacesStops || !stopsApart(sentence));
    }

    /** Where its last character stands that closes nothing. */
    private int last(int sentence) {
        Span span = prose.sentence(sentence);
        int last = span.end() - 1;
        while (last > span.start() && closing(prose.text().charAt(last))) {
            last--;
        }
        return last;
    }

    /** Whether a blank stands before its full stop. */
    private boolean stopsApart(int sentence) {
        int last = last(sentence);
        return last > prose.sentenceStart(sentence)
                && prose.text().charAt(last) == '.'
                && Character.isWhitespace(prose.text().charAt(last - 1));
    }

    /** Whether half of the sentences have a blank before their stop, as copy has that was taken apart into tokens. */
    private boolean spacesStops() {
        int apart = 0;
        for (int sentence = 0; sentence < prose.sentenceCount(); sentence++) {
            apart += stopsApart(sentence) ? 1 : 0;
        }
        return 2 * apart >= prose.sentenceCount();
    }

    /** A space can stand before a mark: {@code the end. "} */
    private static boolean closing(char c) {
        return CLOSING_MARKS.indexOf(c) >= 0 || Character.isWhitespace(c);
    }

    /** In brackets from end to end. */
    private boolean isAside(int sentence) {
        Span span = prose.sentence(sentence);
        int last = span.end() - 1;
        while (last > span.start() && STOPS.indexOf(prose.text().charAt(last)) >= 0) {
            last--;
        }
        return prose.text().charAt(span.start()) == '(' && prose.text().indexOf(')', span.start()) == last;
    }

    /** Whether a quotation begins in it and ends in a later one, or the other way about: it cannot be printed alone. */
    private boolean cutsQuotation(int sentence) {
        Span span = prose.sentence(sentence);
        int marks = 0;
        for (int i = span.start(); i < span.end(); i++) {
            marks += QUOTATION_MARKS.indexOf(prose.text().charAt(i)) >= 0 ? 1 : 0;
        }
        return marks % 2 != 0;
    }

    /** A bar or a bullet within: a line of a page's boilerplate ("Updated 10:31 | By our staff"). */
    private boolean joined(int sentence) {
        Span span = prose.sentence(sentence);
        for (int i = span.start(); i < span.end(); i++) {
            char c = prose.text().charAt(i);
            if (c == '|' || c == '\u2022' || c == '\u00a9') {
                return true;
            }
        }
        return false;
    }
}
