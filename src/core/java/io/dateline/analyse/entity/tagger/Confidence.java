package io.dateline.analyse.entity.tagger;

import java.nio.ByteBuffer;

/**
 * Turns the clearness of a name's labels into the probability that the name is right, by a monotonic table that was
 * fitted on articles the tagger was not trained on.
 */
public final class Confidence {
    public static final int STEPS = 32;

    private final byte[] table;

    private Confidence(byte[] table) {
        this.table = table;
    }

    static Confidence read(ByteBuffer in) {
        byte[] table = new byte[STEPS];
        in.get(table);
        return new Confidence(table);
    }

    /** @param clearness 0 to 255 */
    double of(int clearness) {
        return (table[(clearness * STEPS) >> 8] & 255) / 255.0;
    }
}
