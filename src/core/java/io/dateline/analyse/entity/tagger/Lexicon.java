package io.dateline.analyse.entity.tagger;

import io.dateline.words.WordTable;
import java.nio.ByteBuffer;

/**
 * The tagger's knowledge about words that does not come from the article; keyed by hashes.
 *
 * @param words by lower-case form: how often news writes it small (3 bits, 0 unknown), and bits for given names and
 *     surnames
 * @param classes by form as written: three word classes learned from unlabelled news, coarse to fine
 * @param nested by lower-case form: Brown clusters of a large text, and clusters of word vectors
 * @param phrases by the chained hashes of their lower-case words: the lists a name of up to {@link #LONGEST} words is
 *     on, and whether a longer one starts with it
 */
public record Lexicon(WordTable words, WordTable classes, NestedClasses nested, WordTable phrases) {
    /** Where word classes come from. */
    static final int SOURCES = 1 + NestedClasses.SOURCES;

    public static final long GIVEN_NAME = 1 << 3;
    public static final long SURNAME = 1 << 4;
    /** A common word of English when small. */
    public static final long OFTEN = 1 << 5;
    /** A less common one. */
    public static final long SELDOM = 1 << 6;

    public static final long ABBREVIATION = 1 << 7;
    /** A word that dictionaries write with a capital. */
    public static final long PROPER = 1 << 8;

    /** A country's or a state's code. */
    public static final long CODE = 1 << 9;

    /** A word of sports copy. */
    public static final long SPORT = 1 << 10;

    public static final long CASE = 7;

    public static final long COUNTRY = 1;
    public static final long LARGE_CITY = 2;
    public static final long SMALL_CITY = 4;
    public static final long REGION = 8;
    public static final long ORGANISATION = 16;
    public static final long PEOPLE = 32;
    public static final long PREFIX = 1 << 8;
    static final long LISTS = PREFIX - 1;

    /** Words in the longest listed name; longer ones are not listed. */
    public static final int LONGEST = 5;

    static final int FINE_BITS = 13;
    static final int MIDDLE_BITS = 11;

    /** A small word that stands within names: "of", "bin". */
    public static final long LINK = 1 << 11;

    /** What dictionaries say of a word: 5 bits. */
    static int dictionary(long word) {
        return (int) (word >> 5 & 31);
    }

    static int fine(long classes) {
        return (int) classes & ((1 << FINE_BITS) - 1);
    }

    static int middle(long classes) {
        return (int) (classes >> FINE_BITS) & ((1 << MIDDLE_BITS) - 1);
    }

    static int coarse(long classes) {
        return (int) (classes >> (FINE_BITS + MIDDLE_BITS));
    }

    /**
     * Three classes in 32 bits; 0 stands for none.
     *
     * @param fine below 8,192
     * @param middle below 2,048
     * @param coarse below 256
     */
    public static long classes(int fine, int middle, int coarse) {
        return fine | (long) middle << FINE_BITS | (long) coarse << (FINE_BITS + MIDDLE_BITS);
    }

    /** The chained hash of a name's words so far and one more. */
    public static int chain(int phrase, int word) {
        return Hash.finish(Hash.pair(phrase, word));
    }

    static Lexicon read(ByteBuffer in) {
        return new Lexicon(WordTable.read(in), WordTable.read(in), NestedClasses.read(in), WordTable.read(in));
    }
}
