package io.dateline.story.reading;

import io.dateline.story.item.Item;
import java.util.Arrays;

/**
 * The words of one item in order, title before body, as flat arrays. It lives while the item is placed and is then dropped.
 */
public final class Reading {
    /**
     * Words read of one item. Beyond them an item is not news but a list or a book, and the work an item costs has a bound.
     */
    public static final int MAX_WORDS = 8_192;

    private static final byte NUMBER = 1;
    private static final byte CAPITAL = 2;

    /** Characters of a text for one word, at least: with fewer the arrays grow. */
    private static final int LETTERS = 5;

    private int[] hashes;
    private int[] starts;
    private int[] ends;
    private byte[] kinds;
    private int size;
    private int titleWords;

    private Reading(int characters) {
        int room = Math.min(MAX_WORDS, 8 + characters / LETTERS);
        hashes = new int[room];
        starts = new int[room];
        ends = new int[room];
        kinds = new byte[room];
    }

    public static Reading of(Item item) {
        return of(item.copy().title(), item.copy().body());
    }

    public static Reading of(String title, String body) {
        Reading reading = new Reading(title.length() + body.length());
        reading.read(title);
        reading.titleWords = reading.size;
        reading.read(body);
        return reading;
    }

    private void read(String text) {
        WordScanner words = new WordScanner(text);
        while (size < MAX_WORDS && words.next()) {
            if (size == hashes.length) {
                grow();
            }
            hashes[size] = words.hash();
            starts[size] = words.start();
            ends[size] = words.end();
            kinds[size] = (byte) ((words.isNumber() ? NUMBER : 0) | (words.isCapital() ? CAPITAL : 0));
            size++;
        }
    }

    private void grow() {
        hashes = Arrays.copyOf(hashes, 2 * size);
        starts = Arrays.copyOf(starts, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
        kinds = Arrays.copyOf(kinds, 2 * size);
    }

    public int size() {
        return size;
    }

    /** How many of the words are the title's: the first ones. */
    public int titleWords() {
        return titleWords;
    }

    public int hash(int word) {
        return hashes[word];
    }

    /** Offset within the title or the body. */
    public int start(int word) {
        return starts[word];
    }

    /** Offset within the title or the body, exclusive. */
    public int end(int word) {
        return ends[word];
    }

    public boolean isNumber(int word) {
        return (kinds[word] & NUMBER) != 0;
    }

    public boolean isCapital(int word) {
        return (kinds[word] & CAPITAL) != 0;
    }
}
