package io.dateline.train.ner;

import java.util.Arrays;

/**
 * Word classes from running text by exchange: each word in turn moves to the class that makes the neighbours of the
 * class's words most predictable. The predictive variant of Uszkoreit and Brants (2008), with the words on both sides as
 * context. Counts and a fixed order only, so the same text gives the same classes.
 */
final class WordClasses {
    private static final int TABLE = 1 << 16;
    private static final double[] X_LOG_X = new double[TABLE];

    static {
        for (int i = 1; i < TABLE; i++) {
            X_LOG_X[i] = i * StrictMath.log(i);
        }
    }

    private final int words;
    private final int classes;
    private final Neighbours left;
    private final Neighbours right;
    private final int[][] leftCounts;
    private final int[][] rightCounts;
    private final long[] sizes;
    private final int[] of;
    private final long[] frequency;

    /**
     * @param left who stands before each word; word {@code words} is any other
     * @param right who stands after
     */
    WordClasses(Neighbours left, Neighbours right, long[] frequency, int classes) {
        this.words = frequency.length;
        this.classes = classes;
        this.left = left;
        this.right = right;
        this.frequency = frequency;
        leftCounts = new int[words + 2][classes];
        rightCounts = new int[words + 2][classes];
        sizes = new long[classes];
        of = new int[words];
        for (int w = 0; w < words; w++) {
            of[w] = w % classes;
            move(w, of[w], 1);
        }
    }

    /** The class of each word after some rounds; words come most frequent first. */
    int[] run(int rounds) {
        double[] gain = new double[classes];
        for (int round = 0; round < rounds; round++) {
            for (int w = 0; w < words; w++) {
                move(w, of[w], -1);
                of[w] = best(w, gain);
                move(w, of[w], 1);
            }
        }
        return of;
    }

    private int best(int w, double[] gain) {
        Arrays.fill(gain, 0);
        gather(w, left, leftCounts, gain);
        gather(w, right, rightCounts, gain);
        int best = of[w];
        double bestGain = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < classes; c++) {
            double total = gain[c] - 2 * (xLogX(sizes[c] + frequency[w]) - xLogX(sizes[c]));
            if (total > bestGain) {
                bestGain = total;
                best = c;
            }
        }
        return best;
    }

    private static void gather(int w, Neighbours neighbours, int[][] counts, double[] gain) {
        for (int k = neighbours.from(w); k < neighbours.from(w + 1); k++) {
            int n = neighbours.count(k);
            double alone = xLogX(n);
            int[] row = counts[neighbours.word(k)];
            for (int c = 0; c < row.length; c++) {
                int have = row[c];
                if (have != 0) {
                    gain[c] += xLogX(have + n) - xLogX(have) - alone;
                }
            }
        }
    }

    private void move(int w, int to, int sign) {
        for (int k = left.from(w); k < left.from(w + 1); k++) {
            leftCounts[left.word(k)][to] += sign * left.count(k);
        }
        for (int k = right.from(w); k < right.from(w + 1); k++) {
            rightCounts[right.word(k)][to] += sign * right.count(k);
        }
        sizes[to] += sign * frequency[w];
    }

    private static double xLogX(long n) {
        return n < TABLE ? X_LOG_X[(int) n] : (double) n * StrictMath.log((double) n);
    }
}
