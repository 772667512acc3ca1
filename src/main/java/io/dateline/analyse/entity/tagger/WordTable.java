package io.dateline.analyse.entity.tagger;

import java.nio.ByteBuffer;

/**
 * From a word's hash to a few bits about it: open addressing, no object per word. Two words with one 32-bit hash share an
 * entry, which costs nothing worth a longer key.
 */
public final class WordTable {
    private final int[] keys;
    private final long[] values;
    private final int mask;

    private WordTable(int[] keys, long[] values) {
        this.keys = keys;
        this.values = values;
        this.mask = keys.length - 1;
    }

    /** @param words hashes; 0 is not stored
     *  @param bits what to know of each; 0 means nothing known */
    public static WordTable of(int[] words, long[] bits) {
        int size = Math.max(16, Integer.highestOneBit(Math.max(1, words.length)) << 2);
        WordTable table = new WordTable(new int[size], new long[size]);
        for (int i = 0; i < words.length; i++) {
            table.put(words[i], bits[i]);
        }
        return table;
    }

    private void put(int word, long bits) {
        int at = word & mask;
        while (keys[at] != 0 && keys[at] != word) {
            at = (at + 1) & mask;
        }
        keys[at] = word;
        values[at] |= bits;
    }

    /** The bits, or 0 for a word that is not there. */
    public long get(int word) {
        int at = word & mask;
        int key;
        while ((key = keys[at]) != 0) {
            if (key == word) {
                return values[at];
            }
            at = (at + 1) & mask;
        }
        return 0;
    }

    static WordTable read(ByteBuffer in) {
        int count = in.getInt();
        int[] words = new int[count];
        long[] bits = new long[count];
        in.asIntBuffer().get(words);
        in.position(in.position() + 4 * count);
        in.asLongBuffer().get(bits);
        in.position(in.position() + 8 * count);
        return of(words, bits);
    }
}
