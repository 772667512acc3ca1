package io.dateline.evaluate.ner;

/** The types that the scorer compares, and two for what it does not. */
enum Target {
    PER,
    ORG,
    LOC,
    /** An entity of a type that is not scored. */
    MISC,
    /** Not an entity for this task, such as a date or an amount. */
    NONE;

    boolean scored() {
        return this == PER || this == ORG || this == LOC;
    }
}
