package io.dateline.analyse.entity.tagger;

import java.nio.ByteBuffer;

/**
 * From how clearly a name's tokens won their labels to how often such names are right: a rising table, fitted on articles
 * that the tagger had not seen.
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
