package io.dateline.analyse.keyphrase;

import io.dateline.models.BrokenModelException;
import io.dateline.words.WordTable;
import java.nio.ByteBuffer;

/**
 * Statistics of news: in how many articles a stem occurs, and how often a word is used as a noun rather than a verb.
 * Words are keyed by their hash. A word without an entry is rare, and counts as a noun, as most rare words are.
 *
 * <p>File, big-endian: magic; idf of a stem not kept, a byte; number of stems, their hashes ascending, their idf a byte
 * each; number of words, their hashes ascending, their naming a byte each.
 */
public final class Background {
    /** "DLK1". */
    public static final int MAGIC = 0x444C4B31;
    /** Units of an inverse document frequency of 1 (natural logarithm). */
    public static final int IDF_UNITS = 16;
    /** Units of a naming of 1. */
    public static final int NAMING_UNITS = 255;

    private static final double UNKNOWN_NAMING = 0.75;
    private static final double ADVERB_NAMING = 0.3;

    private final int rarest;
    private final WordTable stems;
    private final byte[] idfs;
    private final WordTable words;
    private final byte[] namings;

    private Background(ByteBuffer in) {
        rarest = in.get() & 0xFF;
        int[] hashes = ints(in);
        stems = WordTable.ofPlaces(hashes);
        idfs = new byte[hashes.length];
        in.get(idfs);
        hashes = ints(in);
        words = WordTable.ofPlaces(hashes);
        namings = new byte[hashes.length];
        in.get(namings);
    }

    public static Background read(ByteBuffer in) {
        if (in.remaining() < 4 || in.getInt() != MAGIC) {
            throw new BrokenModelException("not the background of keyphrases");
        }
        return new Background(in);
    }

    /** One that knows no word. */
    static Background empty() {
        return new Background(ByteBuffer.allocate(1 + 2 * Integer.BYTES));
    }

    private static int[] ints(ByteBuffer in) {
        int[] values = new int[in.getInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.getInt();
        }
        return values;
    }

    /** Logarithm of the articles there are for each that holds the stem, in {@link #IDF_UNITS}. */
    int idf(String stem) {
        int found = stems.place(hash(stem));
        return found < 0 ? rarest : idfs[found] & 0xFF;
    }

    /** Share of a word's uses, in lower case, that name something: 0 to 1. */
    double naming(String word) {
        int found = words.place(hash(word));
        double share = found < 0 ? UNKNOWN_NAMING : (namings[found] & 0xFF) / (double) NAMING_UNITS;
        return word.endsWith("ly") ? Math.min(ADVERB_NAMING, share) : share;
    }

    /** FNV-1a over UTF-16 units. */
    public static int hash(String word) {
        return hash(word, 0);
    }

    /** The same of the word's end. */
    static int hash(String word, int from) {
        int hash = 0x811C9DC5;
        for (int i = from; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x01000193;
        }
        return hash;
    }
}
