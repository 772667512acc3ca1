package io.dateline.analyse.entity.tagger;

/**
 * What the sequence model says of one token: outside, or the begin, inside, last or unit (BILOU) of one of four kinds.
 * Outside is 0; kind {@code k} has the four labels from {@code 1 + 4k}. Outside is the reference: its weights are 0, so
 * that a feature's row holds sixteen.
 */
public final class Label {
    public static final int PERSON = 0;
    public static final int ORGANISATION = 1;
    public static final int PLACE = 2;
    public static final int OTHER = 3;
    public static final int KINDS = 4;

    public static final int OUTSIDE = 0;
    /** Labels, {@link #OUTSIDE} included. */
    public static final int COUNT = 1 + 4 * KINDS;

    /** Weights of a feature: {@link #OUTSIDE} has none. */
    static final int ROW = COUNT - 1;

    static final int BEGIN = 0;
    static final int INSIDE = 1;
    public static final int LAST = 2;
    static final int UNIT = 3;

    private Label() {}

    static int of(int kind, int part) {
        return 1 + 4 * kind + part;
    }

    /** The kind a label other than {@link #OUTSIDE} belongs to. */
    public static int kind(int label) {
        return (label - 1) >> 2;
    }

    public static int part(int label) {
        return (label - 1) & 3;
    }

    /** The label of token {@code at} of a name of {@code length} tokens. */
    public static int at(int kind, int at, int length) {
        if (length == 1) {
            return of(kind, UNIT);
        }
        return of(kind, at == 0 ? BEGIN : at == length - 1 ? LAST : INSIDE);
    }

    /** Whether a name goes on after the label. */
    static boolean open(int label) {
        return label != OUTSIDE && part(label) <= INSIDE;
    }

    /** Whether a label needs an open one of its kind before it. */
    public static boolean continues(int label) {
        return label != OUTSIDE && (part(label) == INSIDE || part(label) == LAST);
    }

    /** Whether {@code next} may follow {@code label}. */
    public static boolean follows(int label, int next) {
        return open(label) ? continues(next) && kind(label) == kind(next) : !continues(next);
    }
}
