package io.dateline.article;

/** What the text says of how exact a number is. */
public enum Bound {
    AT_LEAST,
    MORE_THAN,
    ABOUT,
    NEARLY,
    UP_TO,
    FEWER_THAN
}
