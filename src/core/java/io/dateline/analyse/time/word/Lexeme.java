package io.dateline.analyse.time.word;

import java.util.Locale;

/** A word's readings: one object per word of the lexicon, shared by all texts. */
@SuppressWarnings("EnumOrdinal") // a bit and a slot a kind: this is asked several times an atom
final class Lexeme {
    /** A word the lexicon does not have, or a symbol. */
    static final Lexeme NONE = new Lexeme("");

    static final Lexeme DIGITS = new Lexeme("").with(Kind.DIGITS, 0);

    private final String word;
    private final int[] values = new int[Kind.values().length];
    private long kinds;

    Lexeme(String word) {
        this.word = word.toLowerCase(Locale.ROOT);
    }

    Lexeme with(Kind kind, int value) {
        kinds |= bit(kind);
        values[kind.ordinal()] = value;
        return this;
    }

    String word() {
        return word;
    }

    boolean is(Kind kind) {
        return (kinds & bit(kind)) != 0;
    }

    int value(Kind kind) {
        return values[kind.ordinal()];
    }

    boolean any(KindSet set) {
        return set.meets(kinds);
    }

    static long bit(Kind kind) {
        return 1L << kind.ordinal();
    }
}
