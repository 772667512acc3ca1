package io.dateline.story.item;

/** A part of an event that its profile, or the operator, may leave out. Without it some relations cannot be told. */
public enum Part {
    /** Title and body: without them no copies, no novelty; stories by entities, topics and headline alone. */
    TEXT,
    /** Without them no new sentences. */
    SENTENCES,
    /** With their places; without them the row's ids and names are used. */
    ENTITIES,
    /** Without them no quotes are compared. */
    QUOTES,
    /** Without them numbers are read from the text. */
    QUANTITIES
}
