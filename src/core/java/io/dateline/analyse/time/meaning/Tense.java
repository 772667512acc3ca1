package io.dateline.analyse.time.meaning;

/** Whether the sentence around a time speaks of past or future. */
public enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
}
