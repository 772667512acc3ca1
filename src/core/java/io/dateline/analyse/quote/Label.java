package io.dateline.analyse.quote;

/** The part a unit plays in an attribution. Codes, so that a sequence is a byte array. */
public final class Label {
    /** None. */
    public static final byte OUTSIDE = 0;

    /** First unit of who speaks, thinks or wants. */
    public static final byte SOURCE = 1;

    /** First unit of the words that attribute. */
    public static final byte CUE = 3;

    /** First unit of what is attributed, or of a further piece of it. */
    public static final byte CONTENT = 5;

    /** How many codes there are: each role has a second one, for its further units. */
    public static final int COUNT = 7;

    private Label() {}

    /** Code of the further units of a role, given that of its first. */
    public static byte inside(byte first) {
        return (byte) (first + 1);
    }

    /** The role's first-unit code, whichever of the two is given. */
    static byte role(byte label) {
        return label == OUTSIDE ? OUTSIDE : (byte) ((label - 1) | 1);
    }

    static boolean isInside(int label) {
        return label > 0 && label % 2 == 0;
    }

    /** Whether one label may stand after another: a further unit needs its role before it. */
    public static boolean mayFollow(int before, int label) {
        return !isInside(label) || before == label || before == label - 1;
    }

    /** Whether it may stand first in a paragraph. */
    public static boolean mayStart(int label) {
        return !isInside(label);
    }
}
