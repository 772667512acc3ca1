package io.dateline.story.duplicates;

import io.dateline.story.reading.Hash;
import io.dateline.story.reading.Reading;
import java.util.Arrays;

/** The distinct runs of three words of a text, as sorted hashes. A text of fewer words is one run. */
public final class Shingles {
    static final int WORDS = 3;

    private Shingles() {}

    public static int[] of(Reading reading) {
        int runs = reading.size() - WORDS + 1;
        if (runs <= 0) {
            return reading.size() == 0 ? new int[0] : new int[] {single(reading)};
        }
        int[] hashes = new int[runs];
        for (int at = 0; at < runs; at++) {
            hashes[at] = Hash.pair(Hash.pair(reading.hash(at), reading.hash(at + 1)), reading.hash(at + 2));
        }
        Arrays.sort(hashes);
        return distinct(hashes);
    }

    private static int single(Reading reading) {
        int last = reading.hash(reading.size() - 1);
        return Hash.pair(reading.hash(0), last);
    }

    private static int[] distinct(int[] sorted) {
        int kept = 0;
        for (int at = 0; at < sorted.length; at++) {
            if (at == 0 || sorted[at] != sorted[at - 1]) {
                sorted[kept++] = sorted[at];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }
}
