package io.dateline.analyse.time.word;

import io.dateline.words.WordKinds;
import java.util.Locale;

/**
 * A word that a rule of times or amounts asks for by itself, where no {@link Kind} of words would do: "this <b>quarter</b>", "<b>right</b>
 * now". {@code /words/en/time-terms.tsv} has the English words of each; a constant has the name of its line.
 */
public enum Term {
    AFTER,
    AS,
    AT,
    B,
    BEFORE,
    C,
    CALENDAR,
    CENTURY,
    CLOCK,
    COMING,
    COUPLE,
    CURRENT,
    DAY,
    DAYS,
    DISTANT,
    DLRS,
    EARLIER,
    END,
    F,
    FEWER,
    FINAL,
    FIRST,
    FOR,
    FORESEEABLE,
    FROM,
    FULL,
    FUTURE,
    FY,
    H,
    IN,
    ITS,
    K,
    LATER,
    LB,
    LBS,
    LEAST,
    LESS,
    LONG,
    M,
    MORE,
    MOST,
    NEAR,
    NO,
    NOT,
    NOW,
    O,
    ON,
    ONE,
    OR,
    OTHER,
    PAST,
    PER,
    POUND,
    POUNDS,
    PREVIOUS,
    Q,
    QUARTER,
    RECENTLY,
    RIGHT,
    S,
    SO,
    T,
    THAT,
    THEIR,
    THESE,
    THOUSAND,
    TIMES,
    TONIGHT,
    UP,
    WITHIN,
    YEAR,
    TWENTIES,
    THIRTIES,
    FORTIES,
    FIFTIES,
    SIXTIES,
    SEVENTIES,
    EIGHTIES,
    NINETIES;

    private static final class Lists {
        private static final WordKinds WORDS = WordKinds.words("/words/en/time-terms.tsv");
    }

    private final String[] words =
            Lists.WORDS.list(name().toLowerCase(Locale.ROOT)).toArray(String[]::new);

    /** Whether a stretch of the text is one of the words, in any case. */
    boolean is(String text, int start, int end) {
        for (String word : words) {
            if (end - start == word.length() && text.regionMatches(true, start, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
