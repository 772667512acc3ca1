package io.dateline.train.summary;

import io.dateline.analyse.summary.Picker;
import io.dateline.analyse.summary.Sheet;
import io.dateline.analyse.summary.SummaryLength;
import io.dateline.analyse.summary.Weights;
import io.dateline.evaluate.summary.Rouge;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An article to learn from.
 *
 * @param stems of each of the sheet's sentences
 * @param ones the reference's stems, sorted
 * @param twos the reference's pairs of stems, sorted
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Sample(Sheet sheet, List<int[]> stems, long[] ones, long[] twos) {
    /** How good the summary is that these weights pick. */
    double worth(Weights weights) {
        List<Integer> picked =
                Picker.pick(sheet, weights, SummaryLength.DEFAULT).sentences();
        return worth(picked.stream()
                .sorted()
                .flatMapToInt(i -> IntStream.of(stems.get(i)))
                .toArray());
    }

    /** How good a sentence is alone. */
    double worth(int sentence) {
        return worth(stems.get(sentence));
    }

    /** ROUGE-1 plus ROUGE-2, F1. */
    private double worth(int[] text) {
        return Rouge.overlap(ones, Rouge.grams(text, 1)).f1()
                + Rouge.overlap(twos, Rouge.grams(text, 2)).f1();
    }
}
