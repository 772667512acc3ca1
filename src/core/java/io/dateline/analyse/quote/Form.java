package io.dateline.analyse.quote;

/** The form of a quotation in the text. */
public enum Form {
    /** All in one pair of marks. */
    QUOTED,
    /** In marks, in pieces with the cue in between. */
    BROKEN,
    /** In marks, over more than one paragraph. */
    CONTINUED,
    /** Partly in marks. */
    MIXED,
    /** Without marks. */
    REPORTED;

    static final int COUNT = values().length;

    /** Its row in the table of confidences: the order above is part of the model file. */
    @SuppressWarnings("EnumOrdinal")
    public int code() {
        return ordinal();
    }
}
