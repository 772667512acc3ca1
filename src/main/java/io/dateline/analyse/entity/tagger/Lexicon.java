package io.dateline.analyse.entity.tagger;

import java.nio.ByteBuffer;

/**
 * What the tagger knows of words before it reads the article: hashes only.
 *
 * @param words by lower-case form: how often news writes it small (3 bits, 0 unknown), and bits for given names and surnames
 * @param clusters by form as written: three word classes learned from unlabelled news, coarse to fine
 * @param phrases by the chained hashes of their lower-case words: the lists a name of up to {@link #LONGEST} words is on,
 *     and whether a longer one starts with it
 */
public record Lexicon(WordTable words, WordTable clusters, WordTable phrases) {
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

    static final int FINE_BITS = 12;
    static final int MIDDLE_BITS = 10;

    /** What dictionaries say of a word: 5 bits. */
    static int dictionary(long word) {
        return (int) (word >> 5 & 31);
    }

    static int fine(long clusters) {
        return (int) clusters & ((1 << FINE_BITS) - 1);
    }

    static int middle(long clusters) {
        return (int) (clusters >> FINE_BITS) & ((1 << MIDDLE_BITS) - 1);
    }

    static int coarse(long clusters) {
        return (int) (clusters >> (FINE_BITS + MIDDLE_BITS));
    }

    public static long clusters(int fine, int middle, int coarse) {
        return fine | (long) middle << FINE_BITS | (long) coarse << (FINE_BITS + MIDDLE_BITS);
    }

    /** The chained hash of a name's words so far and one more. */
    public static int chain(int phrase, int word) {
        return Hash.finish(Hash.pair(phrase, word));
    }

    static Lexicon read(ByteBuffer in) {
        return new Lexicon(WordTable.read(in), WordTable.read(in), WordTable.read(in));
    }
}
