package io.dateline.evaluate.summary;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which rows of a file: every second one is learnt from, the others are scored, so that no figure is of an article whose
 * reference the weights have seen.
 */
public enum Rows {
    ALL,
    /** The first, the third and so on. */
    LEARNT,
    /** The second, the fourth and so on. */
    SCORED;

    public <T> List<T> of(List<T> rows) {
        if (this == ALL) {
            return rows;
        }
        int odd = this == SCORED ? 1 : 0;
        return IntStream.range(0, rows.size())
                .filter(i -> i % 2 == odd)
                .mapToObj(rows::get)
                .toList();
    }
}
