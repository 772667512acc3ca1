package io.dateline.analyse.time.word;

/** Several readings, asked for at once. */
public final class KindSet {
    private final long bits;

    private KindSet(long bits) {
        this.bits = bits;
    }

    public static KindSet of(Kind... kinds) {
        long bits = 0;
        for (Kind kind : kinds) {
            bits |= Lexeme.bit(kind);
        }
        return new KindSet(bits);
    }

    boolean meets(long kinds) {
        return (bits & kinds) != 0;
    }
}
