package io.dateline.analyse.time.word;

import io.dateline.article.Span;
import io.dateline.words.WordFlags;
import io.dateline.words.WordNumbers;
import java.math.BigDecimal;

/**
 * A text as atoms: words, digit runs, single symbols, and an empty atom that matches nothing wherever a blank line
 * stands, so that no rule reads across it. Finer than the tokens of the prose: "10-year" is three atoms, "1990s" two.
 * Methods accept any index; outside the text they answer no. Not thread-safe, since it counts calls.
 */
public final class Atoms {
    private static final int MAX_DIGITS = 9;
    private static final int MAX_DECIMAL = 40;

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final Lexeme[] lexemes;
    private final int size;
    private long asked;

    Atoms(String text, int[] starts, int[] ends, Lexeme[] lexemes, int size) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.lexemes = lexemes;
        this.size = size;
    }

    public int size() {
        return size;
    }

    /** How many times readings and words were asked for; a test checks that it is linear in the text. */
    public long asked() {
        return asked;
    }

    public int start(int atom) {
        return starts[atom];
    }

    public int end(int atom) {
        return ends[atom];
    }

    /** The text from one atom up to, not including, another. */
    public Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    public boolean is(int atom, Kind kind) {
        asked++;
        return atom >= 0 && atom < size && lexemes[atom].is(kind);
    }

    /** Whether the atom has one of several readings. */
    public boolean isAny(int atom, KindSet kinds) {
        asked++;
        return atom >= 0 && atom < size && lexemes[atom].any(kinds);
    }

    /** The number that goes with a reading; of use only where {@link #is} holds. */
    public int value(int atom, Kind kind) {
        return lexemes[atom].value(kind);
    }

    /** Whether the lexicon knows the atom, or it is a number: only there a rule can begin. */
    public boolean known(int atom) {
        return lexemes[atom] != Lexeme.NONE;
    }

    /** Whether the atom is a word of this term. */
    public boolean word(int atom, Term term) {
        asked++;
        return atom >= 0 && atom < size && term.is(text, starts[atom], ends[atom]);
    }

    /** The number that a list of words gives the atom; -1 when it does not have it. */
    int number(int atom, WordNumbers words) {
        asked++;
        return atom >= 0 && atom < size ? words.find(text, starts[atom], ends[atom]) : -1;
    }

    /** What a list of words says of the atom; 0 when it does not have it. */
    public long flags(int atom, WordFlags words) {
        asked++;
        return atom >= 0 && atom < size ? words.find(text, starts[atom], ends[atom]) : 0;
    }

    /** Whether the atom is this word, given in lower case. */
    boolean word(int atom, String word) {
        asked++;
        return atom >= 0
                && atom < size
                && ends[atom] - starts[atom] == word.length()
                && text.regionMatches(true, starts[atom], word, 0, word.length());
    }

    public boolean symbol(int atom, char symbol) {
        return atom >= 0 && atom < size && ends[atom] == starts[atom] + 1 && text.charAt(starts[atom]) == symbol;
    }

    /** A hyphen or a dash. */
    public boolean dash(int atom) {
        return symbol(atom, '-') || symbol(atom, '\u2013') || symbol(atom, '\u2011');
    }

    /** Whether nothing stands between the atom and the one before it. */
    public boolean glued(int atom) {
        return atom > 0 && atom < size && starts[atom] == ends[atom - 1];
    }

    /** Whether the atom is the first of its line. */
    public boolean opensLine(int atom) {
        if (atom <= 0 || atom >= size) {
            return atom == 0;
        }
        for (int i = ends[atom - 1]; i < starts[atom]; i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return starts[atom - 1] == ends[atom - 1];
    }

    /** Whether the atom begins with a capital letter. */
    public boolean capital(int atom) {
        return atom >= 0
                && atom < size
                && ends[atom] > starts[atom]
                && Character.isUpperCase(text.charAt(starts[atom]));
    }

    /** Whether the atom is in capitals, as "US" is and "us" is not. */
    public boolean capitals(int atom) {
        return length(atom) > 1 && capital(atom) && Character.isUpperCase(text.charAt(ends[atom] - 1));
    }

    /** Whether the atom begins with a lower-case letter. */
    public boolean lower(int atom) {
        return atom >= 0
                && atom < size
                && ends[atom] > starts[atom]
                && Character.isLowerCase(text.charAt(starts[atom]));
    }

    /** Whether the atom is a word. */
    public boolean letters(int atom) {
        return atom >= 0
                && atom < size
                && ends[atom] > starts[atom]
                && Character.isLetter(text.codePointAt(starts[atom]));
    }

    public boolean endsWith(int atom, String ending) {
        return atom >= 0
                && atom < size
                && ends[atom] - starts[atom] > ending.length()
                && text.startsWith(ending, ends[atom] - ending.length());
    }

    public int length(int atom) {
        return atom >= 0 && atom < size ? ends[atom] - starts[atom] : 0;
    }

    /** The plain whole number of at most nine digits that the atom is, or -1. */
    public int integer(int atom) {
        if (!is(atom, Kind.DIGITS) || ends[atom] - starts[atom] > MAX_DIGITS) {
            return -1;
        }
        int value = 0;
        for (int i = starts[atom]; i < ends[atom]; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** The plain number of exactly {@code digits} digits that the atom is, or -1. */
    public int integer(int atom, int digits) {
        return length(atom) == digits ? integer(atom) : -1;
    }

    /** Whether the atom is a number that fits: digits, thousands separators, a decimal point. */
    public boolean decimal(int atom) {
        return is(atom, Kind.DIGITS) && ends[atom] - starts[atom] <= MAX_DECIMAL;
    }

    /** The number, of use only where {@link #decimal} holds. */
    public BigDecimal number(int atom) {
        int whole = integer(atom);
        return whole >= 0
                ? BigDecimal.valueOf(whole)
                : new BigDecimal(text.substring(starts[atom], ends[atom]).replace(",", ""));
    }

    /** The atom's text: allocates, so only for what was matched. */
    public String text(int atom) {
        return text.substring(starts[atom], ends[atom]);
    }
}
