package io.dateline.analyse.entity.tagger;

/** The 32-bit hashes that words and features go by. Written into the model, so changing one means training again. */
public final class Hash {
    static final int SEED = 0x2545F491;
    private static final int STEP = 0x01000193;
    private static final int SPREAD = 0x9E3779B1;

    private Hash() {}

    /** Adds a character to a word's running hash. */
    static int add(int hash, int character) {
        return (hash ^ character) * STEP;
    }

    /** Spreads a running hash over all 32 bits. */
    static int finish(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ (h >>> 16);
    }

    static int pair(int a, int b) {
        return (a * SPREAD + Integer.rotateLeft(b, 15)) * 0x85EBCA6B;
    }

    /** The hash of a word as a list or a table holds it. */
    public static int word(CharSequence word) {
        int hash = SEED;
        for (int i = 0; i < word.length(); i++) {
            hash = add(hash, Forms.plain(word.charAt(i)));
        }
        return finish(hash);
    }
}
