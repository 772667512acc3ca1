package io.dateline.train.summary;

import io.dateline.analyse.summary.SentenceSelector;
import io.dateline.analyse.summary.SentenceTable;
import io.dateline.analyse.summary.SummaryLength;
import io.dateline.analyse.summary.Weights;
import io.dateline.evaluate.summary.Rouge;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An article to train on.
 *
 * @param stems of each of the sheet's sentences
 * @param ones the reference's stems, sorted
 * @param twos the reference's pairs of stems, sorted
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Sample(SentenceTable sheet, List<int[]> stems, long[] ones, long[] twos) {
    private static final double PAIRS = 10;

    /** The summary that these weights pick, in the order of picking; empty for a text too short for one. */
    List<Integer> pick(Weights weights) {
        return sheet.tooShort(SummaryLength.DEFAULT)
                ? List.of()
                : SentenceSelector.pick(sheet, weights, SummaryLength.DEFAULT).sentences();
    }

    /** The first three sentences. */
    List<Integer> lead() {
        return IntStream.range(0, Math.min(SummaryLength.DEFAULT.sentences(), sheet.size()))
                .boxed()
                .toList();
    }

    /**
     * The worth of a summary: ROUGE-1 plus ten times ROUGE-2, F1. Pairs of words are rarer and say more, so they weigh
     * more.
     */
    double worth(List<Integer> sentences) {
        double[] rouge = rouge(sentences);
        return rouge[0] + PAIRS * rouge[1];
    }

    /** ROUGE-1 and ROUGE-2 of a summary, F1. */
    double[] rouge(List<Integer> sentences) {
        int[] text = sentences.stream()
                .sorted()
                .flatMapToInt(i -> IntStream.of(stems.get(i)))
                .toArray();
        return new double[] {
            Rouge.overlap(ones, Rouge.grams(text, 1)).f1(),
            Rouge.overlap(twos, Rouge.grams(text, 2)).f1()
        };
    }
}
