package io.dateline.evaluate.ner;

/** The types that are compared, and those that are not. */
enum Target {
    PER,
    ORG,
    LOC,
    /** An entity of a type that is not scored. */
    MISC,
    /** No entity here: dates, amounts. */
    NONE;

    boolean scored() {
        return this == PER || this == ORG || this == LOC;
    }
}
