package io.dateline.train.summary;

import io.dateline.analyse.summary.Feature;
import io.dateline.analyse.summary.SentenceSelector;
import io.dateline.analyse.summary.SentenceSelector.Rival;
import io.dateline.analyse.summary.SummaryLength;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The candidates to replace one sentence of a summary, with the worth of the summary for each. Of values and worths
 * only the differences count, so both are taken around their means.
 *
 * @param values of each rival by {@link Feature#index}, and last what it repeats, negative
 * @param worths of the summary with each rival, see {@link Sample#worth}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SwapCandidates(double[][] values, double[] worths) {
    /** Values of a rival. */
    static final int SIZE = Feature.values().length + 1;

    /** The places of a summary at which there is a choice, without those whose other sentences are known. */
    static List<SwapCandidates> of(Sample sample, List<Integer> summary, Set<Set<Integer>> known) {
        List<SwapCandidates> places = new ArrayList<>();
        for (Integer sentence : summary) {
            List<Integer> others = new ArrayList<>(summary);
            others.remove(sentence);
            if (known.add(new HashSet<>(others))) {
                List<Rival> rivals = SentenceSelector.rivals(sample.sheet(), others, SummaryLength.DEFAULT);
                if (rivals.size() > 1) {
                    places.add(of(sample, others, rivals));
                }
            }
        }
        return places;
    }

    private static SwapCandidates of(Sample sample, List<Integer> others, List<Rival> rivals) {
        double[][] values = new double[rivals.size()][SIZE];
        double[] worths = new double[rivals.size()];
        for (int i = 0; i < worths.length; i++) {
            Rival rival = rivals.get(i);
            double[] features = sample.sheet().features(rival.sentence());
            System.arraycopy(features, 0, values[i], 0, features.length);
            values[i][features.length] = -rival.repeated();
            List<Integer> summary = new ArrayList<>(others);
            summary.add(rival.sentence());
            worths[i] = sample.worth(summary);
        }
        centre(values, worths);
        return new SwapCandidates(values, worths);
    }

    private static void centre(double[][] values, double[] worths) {
        double[] means = new double[SIZE];
        double mean = 0;
        for (int i = 0; i < worths.length; i++) {
            mean += worths[i] / worths.length;
            for (int k = 0; k < SIZE; k++) {
                means[k] += values[i][k] / worths.length;
            }
        }
        for (int i = 0; i < worths.length; i++) {
            worths[i] -= mean;
            for (int k = 0; k < SIZE; k++) {
                values[i][k] -= means[k];
            }
        }
    }
}
