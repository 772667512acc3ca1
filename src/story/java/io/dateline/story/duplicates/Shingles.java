package io.dateline.story.duplicates;

import io.dateline.story.reading.Hash;
import io.dateline.story.reading.Reading;

/** The distinct runs of three words of a text, as hashes in the order of the text. A text of fewer words is one run. */
public final class Shingles {
    static final int WORDS = 3;

    private Shingles() {}

    public static int[] of(Reading reading) {
        int runs = reading.size() - WORDS + 1;
        if (runs <= 0) {
            return reading.size() == 0 ? new int[0] : new int[] {single(reading)};
        }
        IntSet hashes = new IntSet(runs);
        for (int at = 0; at < runs; at++) {
            hashes.add(Hash.pair(Hash.pair(reading.hash(at), reading.hash(at + 1)), reading.hash(at + 2)));
        }
        return hashes.toArray();
    }

    private static int single(Reading reading) {
        int last = reading.hash(reading.size() - 1);
        return Hash.pair(reading.hash(0), last);
    }
}
