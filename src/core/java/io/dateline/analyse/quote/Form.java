package io.dateline.analyse.quote;

import java.util.List;

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

    /** Its row in the table of confidences: the order above is part of the model file. */
    @SuppressWarnings("EnumOrdinal")
    public int code() {
        return ordinal();
    }

    /** The form of content in these pieces. */
    static Form of(Units units, List<Segment> pieces) {
        int quoted = 0;
        int words = 0;
        for (Segment piece : pieces) {
            for (int u = piece.from(); u < piece.to(); u++) {
                quoted += units.quoted(u) ? 1 : 0;
                words += units.quoted(u) || units.wordClass[u] < WordClass.COMMA.code() ? 1 : 0;
            }
        }
        if (quoted == 0) {
            return REPORTED;
        }
        if (quoted < words) {
            return MIXED;
        }
        int first = units.paragraph[pieces.get(0).from()];
        int last = units.paragraph[pieces.get(pieces.size() - 1).from()];
        return pieces.size() == 1 ? QUOTED : first == last ? BROKEN : CONTINUED;
    }
}
