package io.dateline.analyse.keyphrase;

import io.dateline.article.Prose;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Tells the class of each word, from left to right: the class whose weights over the token's features have the largest
 * sum. Whole numbers only, so every machine gives the same classes. The weights were learnt as an averaged perceptron
 * (Collins 2002).
 */
public final class ClassTagger {
    private static final int CLASSES = WordClass.values().length;

    private final byte[] weights;

    /** @param weights of a bucket's classes side by side */
    public ClassTagger(byte[] weights) {
        if (weights.length != ClassFeatures.BUCKETS * CLASSES) {
            throw new IllegalArgumentException("weights: " + weights.length);
        }
        this.weights = weights.clone();
    }

    static ClassTagger read(ByteBuffer in) {
        byte[] weights = new byte[ClassFeatures.BUCKETS * CLASSES];
        in.get(weights);
        return new ClassTagger(weights);
    }

    /** The classes of the first {@code count} tokens, as numbers of {@link WordClass}. */
    public byte[] tag(Prose prose, int count) {
        byte[] classes = new byte[count];
        ClassFeatures features = new ClassFeatures(prose, count);
        int[] buckets = new int[ClassFeatures.COUNT];
        int[] sums = new int[CLASSES];
        for (int sentence = 0; sentence < prose.sentenceCount(); sentence++) {
            int first = prose.sentenceFirstToken(sentence);
            int end = Math.min(count, prose.sentenceEndToken(sentence));
            int before = -1;
            int earlier = -1;
            for (int at = first; at < end; at++) {
                features.write(at, first, end, before, earlier, buckets);
                earlier = before;
                before = best(buckets, sums);
                classes[at] = (byte) before;
            }
        }
        return classes;
    }

    /** A bucket's weights lie side by side, so each bucket is looked up once for all classes. */
    private int best(int[] buckets, int[] sums) {
        Arrays.fill(sums, 0);
        for (int bucket : buckets) {
            for (int c = 0; c < CLASSES; c++) {
                sums[c] += weights[bucket * CLASSES + c];
            }
        }
        int best = 0;
        for (int c = 1; c < CLASSES; c++) {
            best = sums[c] > sums[best] ? c : best;
        }
        return best;
    }

    /** The class with the largest sum of weights over the buckets, of equals the first. */
    public static int best(int[] buckets, IntUnaryOperator weights) {
        int best = 0;
        int most = Integer.MIN_VALUE;
        for (int c = 0; c < CLASSES; c++) {
            int sum = 0;
            for (int bucket : buckets) {
                sum += weights.applyAsInt(bucket * CLASSES + c);
            }
            if (sum > most) {
                most = sum;
                best = c;
            }
        }
        return best;
    }
}
