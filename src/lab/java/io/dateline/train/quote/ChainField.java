package io.dateline.train.quote;

import io.dateline.analyse.quote.Label;
import java.util.List;
import java.util.Random;

/**
 * A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001), fitted by stochastic gradient with a step for
 * each weight after Duchi, Hazan, Singer 2011 (AdaGrad). Strict arithmetic and a seeded order: the same data give the
 * same weights to the last bit.
 */
final class ChainField {
    private static final int L = Label.COUNT;
    private static final int K = L - 1;
    private static final float RATE = 0.03f;
    private static final float EPSILON = 1e-6f;

    private final int perPosition;
    final float[] weights;
    final float[] transitions;
    private final float[] weightSquares;
    private final float[] transitionSquares;
    private double[] forward = new double[0];
    private double[] backward = new double[0];
    private double[] potential = new double[0];
    private double[] scale = new double[0];
    private final double[] edges;

    ChainField(int features, int perPosition, int links) {
        this.perPosition = perPosition;
        weights = new float[features * K];
        weightSquares = new float[features * K];
        transitions = new float[links * L * L];
        transitionSquares = new float[links * L * L];
        edges = new double[links * L * L];
    }

    /** Passes over the sequences in an order that depends on the seed alone; returns the last pass's mean log loss. */
    double fit(List<Sequence> sequences, int passes, long seed) {
        int[] order = new int[sequences.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Random random = new Random(seed);
        double loss = 0;
        for (int pass = 0; pass < passes; pass++) {
            shuffle(order, random);
            loss = 0;
            long positions = 0;
            for (int index : order) {
                Sequence sequence = sequences.get(index);
                loss += learn(sequence);
                positions += sequence.labels().length;
            }
            loss /= positions;
        }
        return loss;
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
    }

    private double learn(Sequence sequence) {
        int n = sequence.labels().length;
        room(n);
        potentials(sequence, n);
        double logZ = sweepForward(sequence, n);
        sweepBackward(sequence, n);
        double gold = 0;
        for (int t = 0; t < n; t++) {
            gold += StrictMath.log(potential[t * L + sequence.labels()[t]]);
            if (t > 0) {
                gold += transitions[edge(sequence.links()[t], sequence.labels()[t - 1], sequence.labels()[t])];
            }
        }
        updateEdges(sequence, n);
        updateNodes(sequence, n);
        return logZ - gold;
    }

    private void room(int n) {
        if (forward.length < n * L) {
            forward = new double[n * L];
            backward = new double[n * L];
            potential = new double[n * L];
            scale = new double[n];
        }
    }

    private static int edge(int link, int before, int label) {
        return (link * L + before) * L + label;
    }

    private void potentials(Sequence sequence, int n) {
        for (int i = 0; i < edges.length; i++) {
            edges[i] = Label.mayFollow((i / L) % L, i % L) ? StrictMath.exp(transitions[i]) : 0;
        }
        for (int t = 0; t < n; t++) {
            float[] sums = new float[L];
            for (int f = t * perPosition; f < (t + 1) * perPosition; f++) {
                int feature = sequence.features()[f];
                if (feature >= 0) {
                    for (int k = 0; k < K; k++) {
                        sums[k + 1] += weights[feature * K + k];
                    }
                }
            }
            for (int label = 0; label < L; label++) {
                potential[t * L + label] = StrictMath.exp(Math.max(-40, Math.min(40, sums[label])));
            }
        }
    }

    private double sweepForward(Sequence sequence, int n) {
        double logZ = 0;
        for (int t = 0; t < n; t++) {
            double sum = 0;
            for (int label = 0; label < L; label++) {
                double reach = 0;
                if (t == 0) {
                    reach = Label.mayStart(label) ? 1 : 0;
                } else {
                    for (int before = 0; before < L; before++) {
                        reach += forward[(t - 1) * L + before] * edges[edge(sequence.links()[t], before, label)];
                    }
                }
                forward[t * L + label] = reach * potential[t * L + label];
                sum += forward[t * L + label];
            }
            scale[t] = sum;
            logZ += StrictMath.log(sum);
            for (int label = 0; label < L; label++) {
                forward[t * L + label] /= sum;
            }
        }
        return logZ;
    }

    private void sweepBackward(Sequence sequence, int n) {
        for (int label = 0; label < L; label++) {
            backward[(n - 1) * L + label] = 1;
        }
        for (int t = n - 2; t >= 0; t--) {
            for (int label = 0; label < L; label++) {
                double sum = 0;
                for (int after = 0; after < L; after++) {
                    sum += edges[edge(sequence.links()[t + 1], label, after)]
                            * potential[(t + 1) * L + after]
                            * backward[(t + 1) * L + after];
                }
                backward[t * L + label] = sum / scale[t + 1];
            }
        }
    }

    private void updateEdges(Sequence sequence, int n) {
        for (int t = 1; t < n; t++) {
            int link = sequence.links()[t];
            for (int before = 0; before < L; before++) {
                for (int label = 0; label < L; label++) {
                    int e = edge(link, before, label);
                    double expected = forward[(t - 1) * L + before]
                            * edges[e]
                            * potential[t * L + label]
                            * backward[t * L + label]
                            / scale[t];
                    boolean right = sequence.labels()[t - 1] == before && sequence.labels()[t] == label;
                    float gradient = (float) (expected - (right ? 1 : 0));
                    transitionSquares[e] += gradient * gradient;
                    transitions[e] -= RATE * gradient / (float) Math.sqrt(transitionSquares[e] + EPSILON);
                }
            }
        }
    }

    private void updateNodes(Sequence sequence, int n) {
        float[] gradient = new float[K];
        for (int t = 0; t < n; t++) {
            for (int k = 0; k < K; k++) {
                double expected = forward[t * L + k + 1] * backward[t * L + k + 1];
                gradient[k] = (float) (expected - (sequence.labels()[t] == k + 1 ? 1 : 0));
            }
            for (int f = t * perPosition; f < (t + 1) * perPosition; f++) {
                int feature = sequence.features()[f];
                if (feature >= 0) {
                    step(feature * K, gradient);
                }
            }
        }
    }

    private void step(int at, float[] gradient) {
        for (int k = 0; k < K; k++) {
            float slope = gradient[k];
            weightSquares[at + k] += slope * slope;
            weights[at + k] -= RATE * slope / (float) Math.sqrt(weightSquares[at + k] + EPSILON);
        }
    }
}
