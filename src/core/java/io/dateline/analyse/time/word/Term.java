package io.dateline.analyse.time.word;

import io.dateline.words.WordKinds;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * A word that a rule of times or amounts asks for by itself, where no {@link Kind} of words would do: "this <b>quarter</b>", "<b>right</b>
 * now". {@code /words/en/time-terms.tsv} has the English words of each; a constant has the name of its line.
 */
public enum Term {
    AFTER,
    AHEAD,
    ALL,
    ANOTHER,
    AS,
    AT,
    B,
    BEEN,
    BEFORE,
    BETWEEN,
    C,
    CALENDAR,
    CENTURY,
    CLOCK,
    COMING,
    COULD,
    COUPLE,
    CURRENT,
    DAY,
    DAYS,
    DISTANT,
    DLRS,
    DUE,
    DURING,
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
    HAD,
    HAS,
    HAVE,
    HRS,
    IN,
    INCLUDING,
    INTO,
    ITS,
    K,
    LAST,
    LATER,
    LB,
    LBS,
    LE,
    LEAST,
    LESS,
    LOCAL,
    LONG,
    M,
    MAGNITUDE,
    MANY,
    MM,
    MONTH,
    MONTHS,
    MORE,
    MOST,
    NEAR,
    NO,
    NOR,
    NOT,
    NOW,
    O,
    ON,
    ONE,
    OR,
    OTHER,
    OUT,
    OVER,
    OVERNIGHT,
    PAST,
    PER,
    POINTS,
    POUND,
    POUNDS,
    PREVIOUS,
    Q,
    QUAKE,
    QUARTER,
    QUARTERS,
    RATE,
    RECENTLY,
    RIGHT,
    RS,
    S,
    SET,
    SINCE,
    SO,
    SOME,
    STARTING,
    T,
    THAT,
    THEIR,
    THESE,
    THOUSAND,
    TIME,
    TIMES,
    TONIGHT,
    UP,
    WAS,
    WEEK,
    WERE,
    WITHIN,
    WORTH,
    YEAR,
    TWENTIES,
    THIRTIES,
    FORTIES,
    FIFTIES,
    SIXTIES,
    SEVENTIES,
    EIGHTIES,
    NINETIES;

    private static final String[] NONE = {};

    private static final Map<Term, String[]> WORDS = read();

    private static Map<Term, String[]> read() {
        WordKinds kinds = WordKinds.words("/words/en/time-terms.tsv");
        Map<Term, String[]> words = new EnumMap<>(Term.class);
        for (Term term : values()) {
            words.put(term, kinds.list(term.name().toLowerCase(Locale.ROOT)).toArray(NONE));
        }
        return words;
    }

    /** Whether a stretch of the text is one of the words, in any case. */
    boolean is(String text, int start, int end) {
        for (String word : WORDS.getOrDefault(this, NONE)) {
            if (end - start == word.length() && text.regionMatches(true, start, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
