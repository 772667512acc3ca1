package io.dateline.train.ner;

import io.dateline.analyse.entity.tagger.Confidence;
import io.dateline.analyse.entity.tagger.EntityTagger;
import io.dateline.analyse.entity.tagger.EntityTagger.Clearness;
import io.dateline.analyse.entity.tagger.Label;

/**
 * Fits the tagger's confidence on articles that it was not trained on: for each step of clearness, the share of found
 * names that were right, made monotonic by isotonic regression (pooling adjacent violators).
 */
final class Calibration {
    private final double[] found = new double[Confidence.STEPS];
    private final double[] right = new double[Confidence.STEPS];

    /** Counts the tagger's right and wrong names in a labelled article. */
    void add(EntityTagger tagger, NerDocument document) {
        Clearness clearness = tagger.clearness(document.prose());
        byte[] labels = clearness.labels();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == Label.OUTSIDE) {
                continue;
            }
            int first = i;
            while (Label.part(labels[i]) < Label.LAST) {
                i++;
            }
            int step = (clearness.of(first, i + 1) * Confidence.STEPS) >> 8;
            found[step]++;
            right[step] += same(labels, document.labels(), first, i + 1) ? 1 : 0;
        }
    }

    private static boolean same(byte[] labels, byte[] gold, int first, int end) {
        for (int i = first; i < end; i++) {
            if (labels[i] != gold[i]) {
                return false;
            }
        }
        return true;
    }

    /** The table, in 255ths. With nothing counted, confidence equals clearness. */
    byte[] table() {
        int blocks = 0;
        double[] weight = new double[Confidence.STEPS];
        double[] mean = new double[Confidence.STEPS];
        int[] length = new int[Confidence.STEPS];
        for (int s = 0; s < Confidence.STEPS; s++) {
            // Two names' worth of faith in the step itself keeps empty steps in order.
            weight[blocks] = found[s] + 2;
            mean[blocks] = (right[s] + 2 * (s + 0.5) / Confidence.STEPS) / weight[blocks];
            length[blocks++] = 1;
            while (blocks > 1 && mean[blocks - 2] > mean[blocks - 1]) {
                blocks--;
                double both = weight[blocks - 1] + weight[blocks];
                mean[blocks - 1] = (mean[blocks - 1] * weight[blocks - 1] + mean[blocks] * weight[blocks]) / both;
                weight[blocks - 1] = both;
                length[blocks - 1] += length[blocks];
            }
        }
        byte[] table = new byte[Confidence.STEPS];
        int at = 0;
        for (int b = 0; b < blocks; b++) {
            for (int k = 0; k < length[b]; k++) {
                table[at++] = (byte) Math.round(255 * mean[b]);
            }
        }
        return table;
    }
}
