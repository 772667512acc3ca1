package io.dateline.cli.annotate;

import java.util.Locale;

/** The parts of an output row that can be chosen. */
public enum Field {
    LANGUAGE,
    SENTENCES,
    ENTITIES,
    MENTIONS,
    QUOTES,
    TIMES,
    QUANTITIES,
    CASUALTIES,
    KEYPHRASES,
    TOPICS,
    SUMMARY;

    /** The name in the row. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
