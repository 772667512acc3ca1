package io.dateline.analyse.topic;

import io.dateline.words.WordTable;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Learned weights: for each kept word or pair of words, by its hash, one signed byte a top-level topic. */
public final class Weights {
    /** "DLT1". */
    public static final int MAGIC = 0x444C5431;
    /** Words in the longest gram that has weights. */
    public static final int LONGEST = 2;
    /** The hash of no text at all. */
    static final int EMPTY = 0x811C9DC5;

    /** Of a weight and one; few words stand more often. */
    private static final double[] LOGARITHMS = IntStream.range(0, 64)
            .mapToDouble(weight -> StrictMath.log(1 + weight))
            .toArray();

    private final float scale;
    private final float[] bias = new float[Vocabulary.TOPS];
    private final WordTable hashes;
    private final byte[] rows;

    /** A feature of an article: its row, and its value in a vector of length 1. */
    public record Feature(Grams.Gram gram, int row, double value) {}

    Weights(ByteBuffer in) {
        scale = in.getFloat();
        for (int i = 0; i < bias.length; i++) {
            bias[i] = in.getFloat();
        }
        int[] known = new int[in.getInt()];
        for (int i = 0; i < known.length; i++) {
            known[i] = in.getInt();
        }
        hashes = WordTable.ofPlaces(known);
        rows = new byte[known.length * Vocabulary.TOPS];
        in.get(rows);
    }

    /** The features with a row among these hashes. */
    public static List<Feature> features(Grams grams, WordTable hashes) {
        List<Grams.Gram> kept = new ArrayList<>();
        double squares = 0;
        for (Grams.Gram gram : grams.all()) {
            if (gram.words() <= LONGEST && !gram.isLetter() && hashes.place(gram.hash()) >= 0) {
                double value = value(gram);
                kept.add(gram);
                squares += value * value;
            }
        }
        double length = StrictMath.sqrt(squares);
        List<Feature> features = new ArrayList<>(kept.size());
        for (Grams.Gram gram : kept) {
            features.add(new Feature(gram, hashes.place(gram.hash()), value(gram) / length));
        }
        return features;
    }

    private static double value(Grams.Gram gram) {
        return gram.weight() < LOGARITHMS.length ? LOGARITHMS[gram.weight()] : StrictMath.log(1 + gram.weight());
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
            double value = feature.value();
            int row = feature.row() * Vocabulary.TOPS;
            for (int top = 0; top < scores.length; top++) {
                scores[top] += value * rows[row + top] / scale;
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
        return hash(EMPTY, word);
    }

    /** The hash of a text from that of its beginning. */
    static int hash(int beginning, String rest) {
        int hash = beginning;
        for (int i = 0; i < rest.length(); i++) {
            hash = hash(hash, rest.charAt(i));
        }
        return hash;
    }

    static int hash(int beginning, char next) {
        return (beginning ^ next) * 0x01000193;
    }
}
