package io.dateline.analyse.time.meaning;

/** How a name that comes round again ("Tuesday", "October") is pinned down. */
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
