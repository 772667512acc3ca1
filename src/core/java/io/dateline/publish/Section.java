package io.dateline.publish;

/**
 * A part of an event that may be left out, named as its member is. The row, the lifecycle and the provenance are always there: no reader
 * may miss that an article is withdrawn.
 */
public enum Section {
    ITEM,
    SENDER,
    TEXT,
    SENTENCES,
    TABLES,
    ENTITIES,
    QUOTES,
    TIMES,
    QUANTITIES,
    CASUALTIES,
    DATELINE,
    KEYPHRASES,
    TOPICS,
    SUMMARY,
    GENERATED_SUMMARY,
    WARNINGS,
    STAGES
}
