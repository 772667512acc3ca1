package io.dateline.train.crf;

import java.util.Arrays;

/** The ways through one sequence's labels, summed forward and backward, each position scaled so that nothing vanishes. */
final class Lattice {
    /** Shares of the ways below this change no weight. */
    private static final double NOTHING = 1e-9;

    /** Scores past this, either way, count as this much. */
    private static final double MOST = 30;

    private final Chain chain;
    private final int labels;
    private final double[] stepFactors;
    private double[] alpha = new double[0];
    private double[] beta = new double[0];
    private double[] psi = new double[0];
    private double[] scale = new double[0];

    Lattice(Chain chain) {
        this.chain = chain;
        labels = chain.labels;
        stepFactors = new double[chain.steps()];
    }

    void reserve(int n) {
        if (scale.length < n) {
            alpha = new double[2 * n * labels];
            beta = new double[2 * n * labels];
            psi = new double[2 * n * labels];
            scale = new double[2 * n];
        }
    }

    void step(int step, double score) {
        stepFactors[step] = StrictMath.exp(score);
    }

    /** A position without features, which can only be outside. */
    void outside(int position) {
        Arrays.fill(psi, position * labels, (position + 1) * labels, 0);
        psi[position * labels] = 1;
    }

    /** The scores of a position's labels but the one outside, which is worth 0. */
    void scores(int position, float[] row) {
        psi[position * labels] = 1;
        for (int j = 0; j < row.length; j++) {
            psi[position * labels + 1 + j] = StrictMath.exp(Math.max(-MOST, Math.min(MOST, row[j])));
        }
    }

    /** The logarithm of the sum over all ways. */
    double forward(Sequence sequence) {
        int n = sequence.length();
        double logZ = 0;
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int label = 0; label < labels; label++) {
                double total = i == 0 ? start(sequence, label) : reach(sequence, i, label);
                total *= psi[i * labels + label];
                alpha[i * labels + label] = total;
                sum += i == n - 1 && !chain.ends(label) ? 0 : total;
            }
            scale[i] = 1 / sum;
            logZ += StrictMath.log(sum);
            for (int label = 0; label < labels; label++) {
                alpha[i * labels + label] *= scale[i];
            }
        }
        return logZ;
    }

    private double start(Sequence sequence, int label) {
        if (!chain.starts(label)) {
            return 0;
        }
        return chain.weighsStart ? stepFactors[chain.step(sequence.link(0), 0, label)] : 1;
    }

    private double reach(Sequence sequence, int position, int label) {
        double total = 0;
        for (int from : chain.before(label)) {
            total += alpha[(position - 1) * labels + from]
                    * stepFactors[chain.step(sequence.link(position), from, label)];
        }
        return total;
    }

    void backward(Sequence sequence) {
        int n = sequence.length();
        for (int label = 0; label < labels; label++) {
            beta[(n - 1) * labels + label] = chain.ends(label) ? 1 : 0;
        }
        for (int i = n - 2; i >= 0; i--) {
            for (int label = 0; label < labels; label++) {
                double total = 0;
                for (int to : chain.after(label)) {
                    int at = (i + 1) * labels + to;
                    total += stepFactors[chain.step(sequence.link(i + 1), label, to)] * psi[at] * beta[at];
                }
                beta[i * labels + label] = total * scale[i + 1];
            }
        }
    }

    /** The logarithm of the right way. */
    double gold(Sequence sequence) {
        double total = 0;
        int previous = 0;
        for (int i = 0; i < sequence.length(); i++) {
            int label = sequence.gold(i);
            double step = i > 0 || chain.weighsStart
                    ? StrictMath.log(stepFactors[chain.step(sequence.link(i), previous, label)])
                    : 0;
            total += StrictMath.log(psi[i * labels + label]) + step;
            previous = label;
        }
        return total;
    }

    /** The share of the ways that have the label there. */
    double share(int position, int label) {
        int at = position * labels + label;
        return alpha[at] * beta[at];
    }

    /** How often the right way takes each step, less how often the ways take it on average. */
    double[] stepGradient(Sequence sequence) {
        double[] gradient = new double[stepFactors.length];
        int previous = 0;
        for (int i = 0; i < sequence.length(); i++) {
            int label = sequence.gold(i);
            if (i > 0 || chain.weighsStart) {
                subtract(sequence, i, gradient);
                gradient[chain.step(sequence.link(i), previous, label)]++;
            }
            previous = label;
        }
        return gradient;
    }

    private void subtract(Sequence sequence, int i, double[] gradient) {
        int link = sequence.link(i);
        for (int label = 0; label < labels; label++) {
            int at = i * labels + label;
            if (i == 0) {
                gradient[chain.step(link, 0, label)] -= alpha[at] * beta[at];
                continue;
            }
            double right = psi[at] * beta[at] * scale[i];
            if (right < NOTHING) {
                continue;
            }
            for (int from : chain.before(label)) {
                int step = chain.step(link, from, label);
                gradient[step] -= alpha[(i - 1) * labels + from] * stepFactors[step] * right;
            }
        }
    }
}
