package io.dateline.train.ner;

import io.dateline.analyse.entity.tagger.Label;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A linear-chain conditional random field over BILOU labels, trained sentence by sentence with AdaGrad (Duchi, Hazan and
 * Singer 2011) and feature dropout. Each feature has shared weights and a copy per corpus (Daumé 2007), so that corpora
 * with different guidelines may disagree. Plain float and double arithmetic and StrictMath: the same on every machine.
 */
final class SequenceLearner {
    private static final int ROW = Label.COUNT - 1;
    private static final int LABELS = Label.COUNT;
    private static final double QUIET = 0.004;

    private final float[][] weights;
    private final float[][] squares;
    private final float[][] steps;
    private final float[][] stepSquares;
    private final float[][] weightSums;
    private final float[][] stepSums;
    private int remembered;
    private final float rate;
    private final double drop;
    private final SplittableRandom random;

    private double[] alpha = new double[0];
    private double[] beta = new double[0];
    private double[] psi = new double[0];
    private final double[] scale = new double[4096];
    private final double[] stepFactors = new double[LABELS * LABELS];
    private final int[][] before = new int[LABELS][];
    private final int[][] after = new int[LABELS][];
    private int[] active = new int[0];

    /** @param corpora how many there are; copy 0 is shared, copy {@code 1 + corpus} a corpus's own */
    SequenceLearner(int features, int corpora, float rate, double drop, long seed) {
        weights = new float[1 + corpora][features * ROW];
        squares = new float[1 + corpora][features * ROW];
        steps = new float[1 + corpora][LABELS * LABELS];
        stepSquares = new float[1 + corpora][LABELS * LABELS];
        weightSums = new float[1 + corpora][features * ROW];
        stepSums = new float[1 + corpora][LABELS * LABELS];
        this.rate = rate;
        this.drop = drop;
        random = new SplittableRandom(seed);
        for (int a = 0; a < LABELS; a++) {
            int label = a;
            before[a] = IntStream.range(0, LABELS)
                    .filter(b -> Label.follows(b, label))
                    .toArray();
            after[a] = IntStream.range(0, LABELS)
                    .filter(b -> Label.follows(label, b))
                    .toArray();
        }
    }

    /** Adds the current weights to the average. */
    void remember() {
        remembered++;
        for (int c = 0; c < weights.length; c++) {
            add(weights[c], weightSums[c]);
            add(steps[c], stepSums[c]);
        }
    }

    private static void add(float[] values, float[] sums) {
        for (int i = 0; i < values.length; i++) {
            sums[i] += values[i];
        }
    }

    /** The average of the remembered weights, which varies less than the last weights. */
    float[][] weights() {
        return average(weightSums);
    }

    float[][] steps() {
        return average(stepSums);
    }

    private float[][] average(float[][] sums) {
        float[][] average = new float[sums.length][];
        for (int c = 0; c < sums.length; c++) {
            average[c] = new float[sums[c].length];
            for (int i = 0; i < sums[c].length; i++) {
                average[c][i] = sums[c][i] / remembered;
            }
        }
        return average;
    }

    /** One gradient step on a sentence; returns its negative log-likelihood. */
    double learn(Sentence sentence) {
        int n = sentence.length();
        reserve(n, sentence.featureCount());
        choose(sentence);
        score(sentence);
        double logZ = forward(n);
        backward(n);
        update(sentence);
        return logZ - gold(sentence);
    }

    private final int[] activeFrom = new int[4097];

    private void choose(Sentence sentence) {
        int kept = 0;
        boolean forget = random.nextInt(3) == 0;
        for (int i = 0; i < sentence.length(); i++) {
            activeFrom[i] = kept;
            int end = forget ? sentence.recall(i) : sentence.from(i + 1);
            for (int k = sentence.from(i); k < end; k++) {
                if (drop == 0 || random.nextInt(1024) >= drop * 1024) {
                    active[kept++] = sentence.feature(k);
                }
            }
        }
        activeFrom[sentence.length()] = kept;
    }

    private void score(Sentence sentence) {
        float[] shared = weights[0];
        float[] own = weights[1 + sentence.corpus()];
        float[] row = new float[ROW];
        for (int i = 0; i < sentence.length(); i++) {
            if (sentence.from(i) == sentence.from(i + 1)) {
                Arrays.fill(psi, i * LABELS + 1, (i + 1) * LABELS, 0);
                psi[i * LABELS] = 1;
                continue;
            }
            Arrays.fill(row, 0);
            for (int k = activeFrom[i]; k < activeFrom[i + 1]; k++) {
                int at = active[k] * ROW;
                for (int j = 0; j < ROW; j++) {
                    row[j] += shared[at + j] + own[at + j];
                }
            }
            psi[i * LABELS] = 1;
            for (int j = 0; j < ROW; j++) {
                psi[i * LABELS + 1 + j] = StrictMath.exp(Math.max(-30, Math.min(30, row[j])));
            }
        }
        for (int s = 0; s < stepFactors.length; s++) {
            stepFactors[s] = StrictMath.exp(steps[0][s] + steps[1 + sentence.corpus()][s]);
        }
    }

    private double forward(int n) {
        double logZ = 0;
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int label = 0; label < LABELS; label++) {
                double total = 0;
                if (i == 0) {
                    total = Label.follows(0, label) ? stepFactors[label] : 0;
                } else {
                    for (int from : before[label]) {
                        total += alpha[(i - 1) * LABELS + from] * stepFactors[from * LABELS + label];
                    }
                }
                total *= psi[i * LABELS + label];
                alpha[i * LABELS + label] = total;
                sum += i == n - 1 && !Label.follows(label, 0) ? 0 : total;
            }
            scale[i] = 1 / sum;
            logZ += StrictMath.log(sum);
            for (int label = 0; label < LABELS; label++) {
                alpha[i * LABELS + label] *= scale[i];
            }
        }
        return logZ;
    }

    private void backward(int n) {
        for (int label = 0; label < LABELS; label++) {
            beta[(n - 1) * LABELS + label] = Label.follows(label, 0) ? 1 : 0;
        }
        for (int i = n - 2; i >= 0; i--) {
            for (int label = 0; label < LABELS; label++) {
                double total = 0;
                for (int to : after[label]) {
                    int at = (i + 1) * LABELS + to;
                    total += stepFactors[label * LABELS + to] * psi[at] * beta[at];
                }
                beta[i * LABELS + label] = total * scale[i + 1];
            }
        }
    }

    private double gold(Sentence sentence) {
        double total = 0;
        int previous = 0;
        for (int i = 0; i < sentence.length(); i++) {
            int label = sentence.gold(i);
            total += StrictMath.log(psi[i * LABELS + label]) + StrictMath.log(stepFactors[previous * LABELS + label]);
            previous = label;
        }
        return total;
    }

    private void update(Sentence sentence) {
        float[] gradient = new float[ROW];
        for (int i = 0; i < sentence.length(); i++) {
            if (activeFrom[i] == activeFrom[i + 1]) {
                continue;
            }
            double largest = 0;
            for (int j = 0; j < ROW; j++) {
                int at = i * LABELS + 1 + j;
                double g = (sentence.gold(i) == j + 1 ? 1 : 0) - alpha[at] * beta[at];
                gradient[j] = (float) g;
                largest = Math.max(largest, Math.abs(g));
            }
            if (largest < QUIET) {
                continue;
            }
            for (int k = activeFrom[i]; k < activeFrom[i + 1]; k++) {
                int at = active[k] * ROW;
                move(weights[0], squares[0], at, gradient);
                move(weights[1 + sentence.corpus()], squares[1 + sentence.corpus()], at, gradient);
            }
        }
        updateSteps(sentence);
    }

    private void move(float[] w, float[] squared, int at, float[] gradient) {
        for (int j = 0; j < ROW; j++) {
            float g = gradient[j];
            float s = squared[at + j] + g * g;
            squared[at + j] = s;
            w[at + j] += rate * g / (float) Math.sqrt(s + 1e-2f);
        }
    }

    private void updateSteps(Sentence sentence) {
        double[] expected = new double[LABELS * LABELS];
        int previous = 0;
        for (int i = 0; i < sentence.length(); i++) {
            for (int label = 0; label < LABELS; label++) {
                int at = i * LABELS + label;
                if (i == 0) {
                    expected[label] -= alpha[at] * beta[at];
                    continue;
                }
                double right = psi[at] * beta[at] * scale[i];
                if (right < 1e-9) {
                    continue;
                }
                for (int from : before[label]) {
                    expected[from * LABELS + label] -=
                            alpha[(i - 1) * LABELS + from] * stepFactors[from * LABELS + label] * right;
                }
            }
            expected[previous * LABELS + sentence.gold(i)]++;
            previous = sentence.gold(i);
        }
        for (int c = 0; c < steps.length; c++) {
            if (c != 0 && c != 1 + sentence.corpus()) {
                continue;
            }
            for (int s = 0; s < expected.length; s++) {
                float g = (float) expected[s];
                stepSquares[c][s] += g * g;
                steps[c][s] += rate * g / (float) Math.sqrt(stepSquares[c][s] + 1);
            }
        }
    }

    private void reserve(int n, int features) {
        if (alpha.length < n * LABELS) {
            alpha = new double[2 * n * LABELS];
            beta = new double[2 * n * LABELS];
            psi = new double[2 * n * LABELS];
        }
        if (active.length < features) {
            active = new int[2 * features];
        }
    }
}
