package io.dateline.evaluate.summary;

import io.dateline.evaluate.Figures;
import java.util.Arrays;

/** ROUGE-1, -2 and -L (Lin 2004) over numbered stems. */
public final class Rouge {
    private Rouge() {}

    /** The pairs or single stems of a text, sorted: what ROUGE-N counts. */
    public static long[] grams(int[] stems, int n) {
        long[] grams = new long[Math.max(0, stems.length - n + 1)];
        for (int i = 0; i < grams.length; i++) {
            grams[i] = n == 1 ? stems[i] : (long) stems[i] << 32 | stems[i + 1];
        }
        Arrays.sort(grams);
        return grams;
    }

    /** ROUGE-N of two sorted lists of grams. */
    public static Figures overlap(long[] gold, long[] system) {
        int hits = 0;
        int i = 0;
        int j = 0;
        while (i < gold.length && j < system.length) {
            if (gold[i] == system[j]) {
                hits++;
                i++;
                j++;
            } else if (gold[i] < system[j]) {
                i++;
            } else {
                j++;
            }
        }
        return Figures.ofCounts(hits, system.length, gold.length);
    }

    /** ROUGE-1 or ROUGE-2. */
    public static Figures n(int[] gold, int[] system, int n) {
        return overlap(grams(gold, n), grams(system, n));
    }

    /** ROUGE-L: the longest common subsequence of the whole texts. */
    public static Figures longest(int[] gold, int[] system) {
        int[] row = new int[system.length + 1];
        for (int stem : gold) {
            int diagonal = 0;
            for (int j = 1; j <= system.length; j++) {
                int above = row[j];
                row[j] = stem == system[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return Figures.ofCounts(row[system.length], system.length, gold.length);
    }
}
