package io.dateline.story.stories;

import io.dateline.story.reading.Hash;
import java.nio.ByteBuffer;
import java.util.function.IntUnaryOperator;

/**
 * How rare words are in news: the frozen table of a model. A word's hash gives its inverse document frequency; words that the table lacks
 * are the rarest. It never
 * learns while it runs; only words that it lacks weigh less while several stories have them.
 */
public final class Rarity {
    /** Steps of a stored byte for one unit of the natural logarithm. */
    public static final double STEPS = 20;

    private static final String ENGLISH = "en";

    /** Stories from which on a word that the table lacks is no longer the rarest. */
    private static final int SEVERAL = 2;

    /** Stories that are added to those around, so that the first ones of a day do not make everything common. */
    private static final double FEW = 50;

    private final Table table;
    private final float rarest;

    /** 0 for English, whose words are listed by their own hashes. */
    private final int language;

    /** In how many of the stories around it a word is, and how many they are. */
    private final IntUnaryOperator spread;

    private final int stories;

    private Rarity(Table table, float rarest, int language, IntUnaryOperator spread, int stories) {
        this.table = table;
        this.rarest = rarest;
        this.language = language;
        this.spread = spread;
        this.stories = stories;
    }

    /**
     * What a function word of another language is listed as, with a rarity of 0. The counts are those of English: without this "der" and
     * "les" would be the rarest words of all.
     */
    public static int function(int word, String language) {
        return Hash.pair(Hash.of(language), word);
    }

    /** The same table for texts in that language, a BCP 47 tag. */
    public Rarity in(String tag) {
        int end = tag.indexOf('-');
        String base = end < 0 ? tag : tag.substring(0, end);
        return new Rarity(table, rarest, base.equals(ENGLISH) ? 0 : Hash.of(base), spread, stories);
    }

    /** A table in which every word is equally rare. */
    public static Rarity flat(float rarity) {
        return new Rarity(new Table(0), rarity, 0, word -> 0, 0);
    }

    /** Reads: the steps of a word that is not listed, the number of words, the hashes in order, a byte for each. */
    public static Rarity read(ByteBuffer bytes) {
        float rarest = (float) ((bytes.get() & 255) / STEPS);
        int[] words = new int[bytes.getInt()];
        for (int at = 0; at < words.length; at++) {
            words[at] = bytes.getInt();
        }
        Table table = new Table(words.length);
        for (int word : words) {
            table.put(word, bytes.get() & 255);
        }
        return new Rarity(table, rarest, 0, word -> 0, 0);
    }

    /**
     * The same table among stories that are told at the time. A name that the table lacks may be in all the news of a region; in several
     * stories it tells none of them.
     *
     * @param with in how many of them a word is
     */
    public Rarity among(int all, IntUnaryOperator with) {
        return new Rarity(table, rarest, language, with, all);
    }

    /** Inverse document frequency, as a natural logarithm. */
    public float of(int word) {
        if (language != 0 && table.get(Hash.pair(language, word)) != Table.NONE) {
            return 0;
        }
        int steps = table.get(word);
        return steps == Table.NONE ? unlisted(word) : (float) (steps / STEPS);
    }

    /** The logarithm is strict, so that it is the same on every machine. */
    private float unlisted(int word) {
        int with = spread.applyAsInt(word);
        if (with < SEVERAL) {
            return rarest;
        }
        return Math.min(rarest, (float) StrictMath.log((stories + FEW) / with));
    }

    /** The steps of each word in two flat arrays: open addressing with a step of one. */
    private static final class Table {
        static final int NONE = -1;

        private final int[] words;
        /** One more than the steps; 0 where there is no word. */
        private final short[] steps;

        Table(int size) {
            words = new int[2 * Integer.highestOneBit(Math.max(1, size)) * 2];
            steps = new short[words.length];
        }

        void put(int word, int step) {
            int place = place(word);
            words[place] = word;
            steps[place] = (short) (step + 1);
        }

        int get(int word) {
            return steps[place(word)] - 1;
        }

        private int place(int word) {
            int place = word & (words.length - 1);
            while (steps[place] != 0 && words[place] != word) {
                place = (place + 1) & (words.length - 1);
            }
            return place;
        }
    }
}
