package io.dateline.train.crf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), trained sequence by sequence with AdaGrad (Duchi,
 * Hazan and Singer 2011) and feature dropout. Where corpora are told apart, each feature has shared weights and a copy per
 * corpus (Daumé 2007), so that corpora with different guidelines may disagree. Plain float and double arithmetic, StrictMath and
 * a seeded order: the same on every machine.
 */
public final class LinearChain {
    /** Of so many sequences one is learned without the features of a first reading. */
    private static final int FORGOTTEN = 3;

    private final Chain chain;
    private final LearningSettings settings;
    private final int row;
    private final float[][] weights;
    private final float[][] squares;
    private final float[][] steps;
    private final float[][] stepSquares;
    private final float[][] weightSums;
    private final float[][] stepSums;
    private int remembered;
    private final SplittableRandom random;
    private final Lattice lattice;

    private int[] active = new int[0];
    private int[] activeFrom = new int[1];

    /** @param corpora how many there are; copy 0 is shared, copy {@code 1 + corpus} a corpus's own */
    public LinearChain(Chain chain, int features, int corpora, LearningSettings settings) {
        this.chain = chain;
        this.settings = settings;
        row = chain.labels - 1;
        weights = new float[1 + corpora][features * row];
        squares = new float[1 + corpora][features * row];
        steps = new float[1 + corpora][chain.steps()];
        stepSquares = new float[1 + corpora][chain.steps()];
        weightSums = new float[1 + corpora][features * row];
        stepSums = new float[1 + corpora][chain.steps()];
        random = new SplittableRandom(settings.seed());
        lattice = new Lattice(chain);
    }

    /**
     * Passes over the sequences in an order that depends on the seed alone.
     *
     * @param averaged passes at the end whose weights are averaged, which is steadier than the last
     * @param progress told each pass and its loss
     */
    public void fit(List<Sequence> sequences, int passes, int averaged, Consumer<String> progress) {
        List<Sequence> order = new ArrayList<>(sequences);
        SplittableRandom shuffling = new SplittableRandom(settings.seed());
        for (int pass = 1; pass <= passes; pass++) {
            for (int i = order.size() - 1; i > 0; i--) {
                Collections.swap(order, i, shuffling.nextInt(i + 1));
            }
            double loss = 0;
            for (Sequence sequence : order) {
                loss += learn(sequence);
            }
            if (pass > passes - averaged) {
                remember();
            }
            progress.accept("epoch " + pass + " of " + passes + ", loss " + Math.round(loss));
        }
    }

    private void remember() {
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

    /** By copy, the weights of each feature for each label but the one outside. */
    public float[][] weights() {
        return average(weightSums);
    }

    /** By copy, the weights of the steps: by link, label and next label. */
    public float[][] steps() {
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

    /** One gradient step on a sequence; returns its negative log-likelihood. */
    private double learn(Sequence sequence) {
        reserve(sequence.length(), sequence.featureCount());
        choose(sequence);
        score(sequence);
        double logZ = lattice.forward(sequence);
        lattice.backward(sequence);
        double gold = lattice.gold(sequence);
        updateFeatures(sequence);
        updateSteps(sequence);
        return logZ - gold;
    }

    private void choose(Sequence sequence) {
        int kept = 0;
        boolean forget = random.nextInt(FORGOTTEN) == 0;
        for (int i = 0; i < sequence.length(); i++) {
            activeFrom[i] = kept;
            int end = forget ? sequence.recall(i) : sequence.from(i + 1);
            for (int k = sequence.from(i); k < end; k++) {
                if (settings.drop() == 0 || random.nextInt(1024) >= settings.drop() * 1024) {
                    active[kept++] = sequence.feature(k);
                }
            }
        }
        activeFrom[sequence.length()] = kept;
    }

    private static boolean hasOwn(Sequence sequence) {
        return sequence.corpus() != Sequence.NO_CORPUS;
    }

    private void score(Sequence sequence) {
        float[] sums = new float[row];
        for (int i = 0; i < sequence.length(); i++) {
            if (sequence.from(i) == sequence.from(i + 1)) {
                lattice.outside(i);
            } else {
                sum(sequence, i, sums);
                lattice.scores(i, sums);
            }
        }
        for (int s = 0; s < chain.steps(); s++) {
            lattice.step(s, hasOwn(sequence) ? steps[0][s] + steps[1 + sequence.corpus()][s] : steps[0][s]);
        }
    }

    private void sum(Sequence sequence, int i, float[] sums) {
        float[] shared = weights[0];
        float[] own = weights[1 + sequence.corpus()];
        boolean both = hasOwn(sequence);
        Arrays.fill(sums, 0);
        for (int k = activeFrom[i]; k < activeFrom[i + 1]; k++) {
            int at = active[k] * row;
            for (int j = 0; j < row; j++) {
                sums[j] += both ? shared[at + j] + own[at + j] : shared[at + j];
            }
        }
    }

    private void updateFeatures(Sequence sequence) {
        float[] gradient = new float[row];
        for (int i = 0; i < sequence.length(); i++) {
            if (activeFrom[i] == activeFrom[i + 1]) {
                continue;
            }
            double largest = 0;
            for (int j = 0; j < row; j++) {
                double g = (sequence.gold(i) == j + 1 ? 1 : 0) - lattice.share(i, j + 1);
                gradient[j] = (float) g;
                largest = Math.max(largest, Math.abs(g));
            }
            if (largest < settings.quiet()) {
                continue;
            }
            for (int k = activeFrom[i]; k < activeFrom[i + 1]; k++) {
                int at = active[k] * row;
                move(weights[0], squares[0], at, gradient);
                if (hasOwn(sequence)) {
                    move(weights[1 + sequence.corpus()], squares[1 + sequence.corpus()], at, gradient);
                }
            }
        }
    }

    private void move(float[] w, float[] squared, int at, float[] gradient) {
        for (int j = 0; j < row; j++) {
            float g = gradient[j];
            float s = squared[at + j] + g * g;
            squared[at + j] = s;
            w[at + j] += settings.rate() * g / (float) Math.sqrt(s + settings.featureDamping());
        }
    }

    private void updateSteps(Sequence sequence) {
        double[] gradient = lattice.stepGradient(sequence);
        moveSteps(0, gradient);
        if (hasOwn(sequence)) {
            moveSteps(1 + sequence.corpus(), gradient);
        }
    }

    private void moveSteps(int copy, double[] gradient) {
        for (int s = 0; s < gradient.length; s++) {
            float g = (float) gradient[s];
            stepSquares[copy][s] += g * g;
            steps[copy][s] += settings.rate() * g / (float) Math.sqrt(stepSquares[copy][s] + settings.stepDamping());
        }
    }

    private void reserve(int n, int features) {
        lattice.reserve(n);
        if (activeFrom.length < n + 1) {
            activeFrom = new int[2 * n + 1];
        }
        if (active.length < features) {
            active = new int[2 * features];
        }
    }
}
