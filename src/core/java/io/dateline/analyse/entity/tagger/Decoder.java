package io.dateline.analyse.entity.tagger;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The best label sequence of a sentence (Viterbi), over only those steps that BILOU allows. Integer scores throughout. */
final class Decoder {
    private static final int[][] BEFORE = before();

    private final int[] steps;

    /** @param steps score of each step from label to label, {@link Label#COUNT} squared */
    Decoder(int[] steps) {
        this.steps = steps;
    }

    static Decoder read(ByteBuffer in) {
        int[] steps = new int[Label.COUNT * Label.COUNT];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = in.getShort();
        }
        return new Decoder(steps);
    }

    int step(int from, int to) {
        return steps[from * Label.COUNT + to];
    }

    /**
     * Labels the tokens from {@code first} to {@code end}.
     *
     * @param scores sixteen a token, by token number
     * @param back room for {@link Label#COUNT} a token of the article
     */
    void decode(int[] scores, boolean[] dull, int first, int end, byte[] back, byte[] labels) {
        int[] now = new int[Label.COUNT];
        int[] next = new int[Label.COUNT];
        Arrays.fill(now, Integer.MIN_VALUE / 2);
        now[Label.OUTSIDE] = 0;
        for (int i = first; i < end; i++) {
            if (dull[i]) {
                outside(now, next, back, i * Label.COUNT);
                int[] swap = now;
                now = next;
                next = swap;
                continue;
            }
            int row = i * Label.ROW - 1;
            int to = i * Label.COUNT;
            for (int label = 0; label < Label.COUNT; label++) {
                int best = Integer.MIN_VALUE;
                int from = 0;
                for (int before : BEFORE[label]) {
                    int score = now[before] + steps[before * Label.COUNT + label];
                    if (score > best) {
                        best = score;
                        from = before;
                    }
                }
                next[label] = best + (label == 0 ? 0 : scores[row + label]);
                back[to + label] = (byte) from;
            }
            int[] swap = now;
            now = next;
            next = swap;
        }
        trace(now, first, end, back, labels);
    }

    /** A token that can only be outside. */
    private void outside(int[] now, int[] next, byte[] back, int to) {
        Arrays.fill(next, Integer.MIN_VALUE / 2);
        for (int before : BEFORE[Label.OUTSIDE]) {
            int score = now[before] + steps[before * Label.COUNT];
            if (score > next[Label.OUTSIDE]) {
                next[Label.OUTSIDE] = score;
                back[to] = (byte) before;
            }
        }
    }

    private static void trace(int[] last, int first, int end, byte[] back, byte[] labels) {
        int label = Label.OUTSIDE;
        for (int k = 1; k < Label.COUNT; k++) {
            if (!Label.open(k) && last[k] > last[label]) {
                label = k;
            }
        }
        for (int i = end - 1; i >= first; i--) {
            labels[i] = (byte) label;
            label = back[i * Label.COUNT + label];
        }
    }

    private static int[][] before() {
        int[][] before = new int[Label.COUNT][];
        for (int label = 0; label < Label.COUNT; label++) {
            int[] found = new int[Label.COUNT];
            int count = 0;
            for (int from = 0; from < Label.COUNT; from++) {
                if (Label.follows(from, label)) {
                    found[count++] = from;
                }
            }
            before[label] = Arrays.copyOf(found, count);
        }
        return before;
    }
}
