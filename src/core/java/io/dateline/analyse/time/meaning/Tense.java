package io.dateline.analyse.time.meaning;

/** Which way the sentence around a time looks. */
public enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
}
