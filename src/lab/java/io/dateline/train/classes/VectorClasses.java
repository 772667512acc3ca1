package io.dateline.train.classes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Word classes from word vectors: spherical k-means (Dhillon and Modha 2001), then the classes' centres grouped the same way into
 * fewer, and these again. The centres start at words spread evenly over the list, so the same vectors give the same classes.
 */
final class VectorClasses {
    /** The numbers of classes: fine, middle, coarse. */
    private static final int[] CLASSES = {4000, 800, 100};

    private static final int[] ROUNDS = {6, 15, 15};

    /**
     * The number of most frequent words from which the fine centres are computed; the other words join the nearest
     * centre.
     */
    private static final int WORDS = 100_000;

    private VectorClasses() {}

    /**
     * The lines of a class file, as {@code train ner} reads them.
     *
     * @param vectors one a word, of one length; scaled to length 1 here
     */
    static List<String> lines(List<String> words, float[][] vectors) {
        return lines(words, vectors, CLASSES);
    }

    static List<String> lines(List<String> words, float[][] vectors, int[] classes) {
        for (float[] vector : vectors) {
            scale(vector);
        }
        int[][] parents = new int[classes.length][];
        float[][] members = vectors;
        double[] weights = new double[vectors.length];
        Arrays.fill(weights, 0, Math.min(WORDS, weights.length), 1);
        for (int level = 0; level < classes.length; level++) {
            int used = Math.min(WORDS, members.length);
            float[][] centres = centres(members, used, weights, Math.min(classes[level], used), ROUNDS[level]);
            parents[level] = nearest(members, members.length, centres);
            weights = sums(weights, parents[level], centres.length);
            members = centres;
        }
        return lines(words, parents);
    }

    private static List<String> lines(List<String> words, int[][] parents) {
        int classes = parents[1].length;
        List<StringBuilder> members = new ArrayList<>();
        for (int c = 0; c < classes; c++) {
            members.add(new StringBuilder());
        }
        for (int w = 0; w < words.size(); w++) {
            members.get(parents[0][w]).append(' ').append(words.get(w));
        }
        List<String> lines = new ArrayList<>();
        for (int c = 0; c < classes; c++) {
            int middle = parents[1][c];
            lines.add((parents[2][middle] + 1) + " " + (middle + 1) + members.get(c));
        }
        return lines;
    }

    private static float[][] centres(float[][] vectors, int used, double[] weights, int count, int rounds) {
        float[][] centres = new float[count][];
        for (int c = 0; c < count; c++) {
            centres[c] = vectors[(int) ((long) c * used / count)].clone();
        }
        for (int round = 0; round < rounds; round++) {
            int[] nearest = nearest(vectors, used, centres);
            float[][] sums = new float[count][centres[0].length];
            for (int i = 0; i < used; i++) {
                float[] sum = sums[nearest[i]];
                for (int d = 0; d < sum.length; d++) {
                    sum[d] += (float) (weights[i] * vectors[i][d]);
                }
            }
            for (int c = 0; c < count; c++) {
                centres[c] = scale(sums[c]) ? sums[c] : centres[c];
            }
        }
        return centres;
    }

    private static int[] nearest(float[][] vectors, int used, float[][] centres) {
        int[] nearest = new int[used];
        IntStream.range(0, used).parallel().forEach(i -> {
            float best = Float.NEGATIVE_INFINITY;
            for (int c = 0; c < centres.length; c++) {
                float cosine = dot(vectors[i], centres[c]);
                if (cosine > best) {
                    best = cosine;
                    nearest[i] = c;
                }
            }
        });
        return nearest;
    }

    private static double[] sums(double[] weights, int[] parents, int count) {
        double[] sums = new double[count];
        for (int i = 0; i < parents.length; i++) {
            sums[parents[i]] += weights[i];
        }
        return sums;
    }

    private static float dot(float[] a, float[] b) {
        float sum = 0;
        for (int d = 0; d < a.length; d++) {
            sum += a[d] * b[d];
        }
        return sum;
    }

    /** Scales a vector to length 1; returns false for the zero vector, which stays as it is. */
    private static boolean scale(float[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        if (length == 0) {
            return false;
        }
        for (int d = 0; d < vector.length; d++) {
            vector[d] = (float) (vector[d] / length);
        }
        return true;
    }
}
