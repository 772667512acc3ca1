package io.dateline.analyse.topic;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Learned weights: for each kept word or pair of words, by its hash, one signed byte a top-level topic. */
public final class Weights {
    /** "DLT1". */
    public static final int MAGIC = 0x444C5431;
    /** Words in the longest gram that has weights. */
    public static final int LONGEST = 2;

    private final float scale;
    private final float[] bias = new float[Vocabulary.TOPS];
    private final int[] hashes;
    private final byte[] rows;

    /** A feature of an article: its row, and its value in a vector of length 1. */
    public record Feature(Grams.Gram gram, int row, double value) {}

    Weights(ByteBuffer in) {
        scale = in.getFloat();
        for (int i = 0; i < bias.length; i++) {
            bias[i] = in.getFloat();
        }
        hashes = new int[in.getInt()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = in.getInt();
        }
        rows = new byte[hashes.length * Vocabulary.TOPS];
        in.get(rows);
    }

    /** The features with a row among these hashes, which ascend. */
    public static List<Feature> features(Grams grams, int[] hashes) {
        List<Feature> raw = new ArrayList<>();
        double squares = 0;
        for (Grams.Gram gram : grams.all()) {
            int row =
                    gram.words > LONGEST || gram.text.length() < 2 ? -1 : Arrays.binarySearch(hashes, hash(gram.text));
            if (row >= 0) {
                double value = StrictMath.log(1 + gram.weight);
                raw.add(new Feature(gram, row, value));
                squares += value * value;
            }
        }
        double length = StrictMath.sqrt(squares);
        List<Feature> features = new ArrayList<>(raw.size());
        raw.forEach(feature -> features.add(new Feature(feature.gram(), feature.row(), feature.value() / length)));
        return features;
    }

    List<Feature> features(Grams grams) {
        return features(grams, hashes);
    }

    /** What a feature adds to a topic. */
    double of(Feature feature, int top) {
        return feature.value() * rows[feature.row() * Vocabulary.TOPS + top] / scale;
    }

    double[] shares(List<Feature> features) {
        double[] scores = new double[Vocabulary.TOPS];
        for (int top = 0; top < scores.length; top++) {
            scores[top] = bias[top];
        }
        for (Feature feature : features) {
            for (int top = 0; top < scores.length; top++) {
                scores[top] += of(feature, top);
            }
        }
        return softmax(scores);
    }

    /** Shares that sum to 1. */
    public static double[] softmax(double[] scores) {
        double best = Arrays.stream(scores).max().orElse(0);
        double[] shares = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            shares[i] = StrictMath.exp(scores[i] - best);
            sum += shares[i];
        }
        for (int i = 0; i < scores.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /** FNV-1a over UTF-16 units. */
    public static int hash(String word) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x01000193;
        }
        return hash;
    }
}
