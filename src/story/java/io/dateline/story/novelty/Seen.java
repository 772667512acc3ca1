package io.dateline.story.novelty;

import java.util.Arrays;
import java.util.BitSet;

/** Which sentences of an item earlier ones have. */
public final class Seen {
    private final int[] hashes;
    private final BitSet seen = new BitSet();

    public Seen(Sentences sentences) {
        hashes = sentences.hashes().stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .distinct()
                .toArray();
    }

    /** Takes note of the sentences of an earlier item. */
    public void add(int[] earlier) {
        for (int sentence : earlier) {
            int at = Arrays.binarySearch(hashes, sentence);
            if (at >= 0) {
                seen.set(at);
            }
        }
    }

    public boolean contains(int sentence) {
        int at = Arrays.binarySearch(hashes, sentence);
        return at >= 0 && seen.get(at);
    }
}
