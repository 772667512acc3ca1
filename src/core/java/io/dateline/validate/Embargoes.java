package io.dateline.validate;

/**
 * What is done with an item whose embargo has not ended. An item is always withheld when the end of its embargo cannot
 * be read.
 */
public enum Embargoes {
    /**
     * The item is withheld: its event carries no text. The text stays in the raw topic, at the position in the event's
     * provenance.
     */
    WITHHOLD,

    /**
     * The item is published with its text, and with the embargo in the event's header and value. Every reader must
     * honour it.
     */
    TAG
}
