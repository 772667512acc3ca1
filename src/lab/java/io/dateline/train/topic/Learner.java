package io.dateline.train.topic;

import io.dateline.analyse.topic.Grams;
import io.dateline.analyse.topic.Vocabulary;
import io.dateline.analyse.topic.Weights;
import io.dateline.words.WordTable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Multinomial logistic regression by stochastic gradient with AdaGrad steps; a fixed seed, one thread, the same each time. */
final class Learner {
    private static final int EPOCHS = 4;
    private static final double STEP = 0.5;
    private static final double BIAS_STEP = 0.02;
    private static final int LEAST_TEXTS = 3;
    private static final int MOST_ROWS = 90_000;
    private static final int SEED = 1;
    /** Weights smaller than this, in bytes, are noise. */
    private static final int FAINT = 2;

    private static final int TOPS = Vocabulary.TOPS;

    private final int[] hashes;
    private final float[] weights;
    private final double[] squares;
    private final double[] bias = new double[TOPS];

    /** An example's features: rows and values. */
    private static final class Vector {
        private final int[] rows;
        private final double[] values;
        private final Example example;

        Vector(List<Weights.Feature> features, Example example) {
            this.rows = features.stream().mapToInt(Weights.Feature::row).toArray();
            this.values = features.stream().mapToDouble(Weights.Feature::value).toArray();
            this.example = example;
        }
    }

    Learner(List<Example> examples) {
        hashes = common(examples);
        weights = new float[hashes.length * TOPS];
        squares = new double[hashes.length];
        learn(examples);
    }

    private static int[] common(List<Example> examples) {
        Map<Integer, Integer> texts = new HashMap<>();
        for (Example example : examples) {
            for (Grams.Gram gram : example.grams().all()) {
                if (gram.words() <= Weights.LONGEST) {
                    texts.merge(gram.hash(), 1, Integer::sum);
                }
            }
        }
        List<Map.Entry<Integer, Integer>> kept = texts.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST_TEXTS)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_ROWS)
                .toList();
        return kept.stream().mapToInt(Map.Entry::getKey).sorted().toArray();
    }

    private void learn(List<Example> examples) {
        WordTable rows = WordTable.ofPlaces(hashes);
        List<Vector> vectors = new ArrayList<>();
        for (Example example : examples) {
            List<Weights.Feature> features = Weights.features(example.grams(), rows);
            if (!features.isEmpty()) {
                vectors.add(new Vector(features, example));
            }
        }
        Random random = new Random(SEED);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(vectors, random);
            vectors.forEach(this::step);
        }
    }

    private void step(Vector vector) {
        double[] error = shares(vector.rows, vector.values);
        double length = 0;
        for (int top = 0; top < TOPS; top++) {
            error[top] = (error[top] - vector.example.share(top)) * vector.example.weight();
            length += error[top] * error[top];
            bias[top] -= BIAS_STEP * error[top];
        }
        for (int i = 0; i < vector.rows.length; i++) {
            int row = vector.rows[i];
            double value = vector.values[i];
            squares[row] += value * value * length;
            double step = STEP * value / StrictMath.sqrt(squares[row] + 1e-8);
            for (int top = 0; top < TOPS; top++) {
                weights[row * TOPS + top] -= (float) (step * error[top]);
            }
        }
    }

    private double[] shares(int[] rows, double[] values) {
        double[] scores = bias.clone();
        for (int i = 0; i < rows.length; i++) {
            for (int top = 0; top < TOPS; top++) {
                scores[top] += values[i] * weights[rows[i] * TOPS + top];
            }
        }
        return Weights.softmax(scores);
    }

    void write(DataOutputStream out) throws IOException {
        float largest = 0.001f;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float scale = 127 / largest;
        out.writeFloat(scale);
        for (double one : bias) {
            out.writeFloat((float) one);
        }
        List<Integer> kept = new ArrayList<>();
        for (int row = 0; row < hashes.length; row++) {
            if (strength(row, scale) >= FAINT) {
                kept.add(row);
            }
        }
        out.writeInt(kept.size());
        for (int row : kept) {
            out.writeInt(hashes[row]);
        }
        for (int row : kept) {
            for (int top = 0; top < TOPS; top++) {
                out.writeByte(Math.round(weights[row * TOPS + top] * scale));
            }
        }
    }

    private int strength(int row, float scale) {
        int strength = 0;
        for (int top = 0; top < TOPS; top++) {
            strength = Math.max(strength, Math.abs(Math.round(weights[row * TOPS + top] * scale)));
        }
        return strength;
    }
}
