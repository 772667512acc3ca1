package io.dateline.story.duplicates;

import io.dateline.story.reading.Reading;
import java.util.List;

/**
 * What is remembered of a text to tell its copies: its shingles, its numbers and its names, each as a {@link Sketch}. Not a record, since its
 * members are arrays.
 */
public final class Fingerprint {
    /** Numbers and names kept of a text; a longer list is sampled alike in all texts. */
    private static final int FACTS = 24;

    private final char[] shingles;
    private final char[] numbers;
    private final char[] names;

    private Fingerprint(char[] shingles, char[] numbers, char[] names) {
        this.shingles = shingles;
        this.numbers = numbers;
        this.names = names;
    }

    /** Of what {@link #parts()} gave. */
    public static Fingerprint of(char[] shingles, char[] numbers, char[] names) {
        return new Fingerprint(shingles, numbers, names);
    }

    /** Copies of the sets of runs, numbers and names, for storing. */
    public List<char[]> parts() {
        return List.of(shingles.clone(), numbers.clone(), names.clone());
    }

    /** Of a text's runs of words, which the bands are made of too. */
    public static Fingerprint of(int[] shingles, Reading reading) {
        return new Fingerprint(
                Sketch.of(shingles, Sketch.MOST),
                Sketch.of(chosen(reading, true), FACTS),
                Sketch.of(chosen(reading, false), FACTS));
    }

    /** The distinct numbers, or the distinct capitalised words. */
    private static int[] chosen(Reading reading, boolean numbers) {
        IntSet chosen = new IntSet(reading.size());
        for (int word = 0; word < reading.size(); word++) {
            if (numbers ? reading.isNumber(word) : reading.isCapital(word)) {
                chosen.add(reading.hash(word));
            }
        }
        return chosen.toArray();
    }

    SketchTable table() {
        return new SketchTable(shingles);
    }

    Overlap compared(SketchTable with) {
        return with.compare(shingles);
    }

    Overlap numbers(Fingerprint other) {
        return Sketch.compare(numbers, other.numbers);
    }

    Overlap names(Fingerprint other) {
        return Sketch.compare(names, other.names);
    }

    /** Runs of words that are kept, sampled or not. */
    int size() {
        return shingles.length - 1;
    }
}
