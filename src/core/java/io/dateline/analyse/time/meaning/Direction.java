package io.dateline.analyse.time.meaning;

/** How a recurring name ("Tuesday", "October") is resolved to a date. */
public enum Direction {
    /** By the sentence's tense alone. */
    NONE,
    LAST,
    THIS,
    NEXT;

    /** -1, 0 or 1. */
    public static Direction of(int towards) {
        return towards < 0 ? LAST : towards > 0 ? NEXT : THIS;
    }
}
