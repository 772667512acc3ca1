package io.dateline.analyse.quote;

/** What a unit of text can be to an attribution: the classes of {@code word-classes.tsv}, then those told by form alone. */
enum WordClass {
    OTHER,
    SAY,
    ASK,
    THINK,
    WANT,
    JUDGE,
    SHOW,
    NOUN,
    ADJECTIVE,
    PLACE,
    DETERMINER,
    SUBJECT,
    OBJECT,
    POSSESSIVE,
    PREPOSITION,
    CONJUNCTION,
    SUBORDINATOR,
    AUX,
    MODAL,
    NEGATION,
    PERSON,
    BODY,
    TIME,
    ADVERB,
    NAME,
    NUMBER,
    COMMA,
    STOP,
    COLON,
    DASH,
    BRACKET,
    SIGN,
    QUOTE_COMMA,
    QUOTE_STOP,
    QUOTE_CLAUSE,
    QUOTE_SHORT,
    QUOTE_OPEN;

    private static final WordClass[] ALL = values();

    static WordClass of(int code) {
        return ALL[code];
    }

    /** A byte for arrays and features: the order above is part of the model file. */
    @SuppressWarnings("EnumOrdinal")
    byte code() {
        return (byte) ordinal();
    }

    /** Whether a word of this class can attribute: a verb, noun or adjective of saying, thinking, wanting or showing. */
    static boolean cue(int code) {
        return code >= 1 && code <= 8;
    }

    /** Whether it is a verb of speech or thought proper. */
    static boolean verb(int code) {
        return code >= 1 && code <= 6;
    }

    static boolean quoted(int code) {
        return code >= QUOTE_COMMA.code();
    }
}
