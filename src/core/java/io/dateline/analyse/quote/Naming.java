package io.dateline.analyse.quote;

/** How the speaker of a quotation was found. */
public enum Naming {
    /** A name, or a phrase with one. */
    NAME,
    /** A pronoun beside the cue. */
    PRONOUN,
    /** A description: "the paper", "officials". */
    DESCRIPTION,
    /** A name after a dash, below or behind the quotation. */
    SIGNATURE,
    /** The speaker of the quotation just before. */
    INHERITED,
    /** No speaker was found. */
    NONE;

    /** Its number in features: the order above is part of the model file. */
    @SuppressWarnings("EnumOrdinal")
    int code() {
        return ordinal();
    }
}
