package io.dateline.validate;

/** What becomes of an item that came before the end of its embargo. One whose end cannot be read is withheld in any case. */
public enum Embargoes {
    /** It is withheld: its event carries no text. The text stays in the raw topic, where the event's provenance says. */
    WITHHOLD,

    /** It goes out with its text, and with the embargo in its header and its value: every reader must honour it. */
    TAG
}
