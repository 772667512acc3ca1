package io.dateline.evaluate.summary;

import java.util.List;
import java.util.stream.IntStream;

/** Joins the picked sentences of a text. */
final class Picks {
    private Picks() {}

    static int[] join(List<int[]> sentences, List<Integer> picked) {
        return picked.stream().flatMapToInt(i -> IntStream.of(sentences.get(i))).toArray();
    }
}
