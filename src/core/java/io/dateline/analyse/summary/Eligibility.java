package io.dateline.analyse.summary;

/** Whether a sentence can stand in a summary. */
enum Eligibility {
    /** On its own. */
    FREE,
    /** Only after the sentence before it: it begins with "He" or "But". */
    LEANS,
    /** Never. */
    BARRED
}
