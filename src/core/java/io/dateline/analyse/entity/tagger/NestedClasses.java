package io.dateline.analyse.entity.tagger;

import io.dateline.words.WordTable;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Word classes from two sources, each class part of a middle and a coarse one, so that one table entry with the two
 * finest numbers suffices for a word.
 *
 * @param words by lower-case form the class of either source, 13 bits each, the first source's below; 0 for none
 * @param classes by source and number, the three classes as {@link Lexicon#classes} packs them; none at 0
 */
public record NestedClasses(WordTable words, List<long[]> classes) {
    public static final int SOURCES = 2;

    private static final int MASK = (1 << Lexicon.FINE_BITS) - 1;

    /** The entry of a word with a class of each source. */
    public static long entry(int first, int second) {
        return first | (long) second << Lexicon.FINE_BITS;
    }

    long entry(int word) {
        return words.get(word);
    }

    long classes(int source, long entry) {
        return classes.get(source)[(int) (entry >> (source * Lexicon.FINE_BITS)) & MASK];
    }

    static NestedClasses read(ByteBuffer in) {
        return new NestedClasses(WordTable.read(in), List.of(packed(in), packed(in)));
    }

    private static long[] packed(ByteBuffer in) {
        long[] classes = new long[in.getInt()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = in.getInt() & 0xFFFFFFFFL;
        }
        return classes;
    }
}
