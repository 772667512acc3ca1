package io.dateline.train.keyphrase;

import io.dateline.analyse.keyphrase.ClassFeatures;
import io.dateline.analyse.keyphrase.ClassTagger;
import io.dateline.analyse.keyphrase.WordClass;
import io.dateline.article.Prose;
import java.util.Arrays;
import java.util.List;

/**
 * Learns the weights of {@link ClassTagger} as an averaged perceptron (Collins 2002), in the order of the texts: no random
 * numbers. The tagger reads its own guesses of the classes before, as it will later.
 */
final class ClassTraining {
    private static final int CLASSES = WordClass.values().length;
    private static final int ROUNDS = 4;
    /** The share of the mean weights, by size, that fit a byte; the few larger ones are cut. */
    private static final double FITTING = 0.999;

    /** A text with the classes to learn. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Example(Prose prose, byte[] classes) {}

    private final int[] weights = new int[ClassFeatures.BUCKETS * CLASSES];
    private final double[] sums = new double[weights.length];
    private final int[] buckets = new int[ClassFeatures.COUNT];
    private long step;

    static byte[] train(List<Example> examples) {
        ClassTraining training = new ClassTraining();
        for (int round = 0; round < ROUNDS; round++) {
            examples.forEach(training::learn);
        }
        return training.bytes();
    }

    /** The share of tokens whose class these weights tell as the example does. */
    static double agreement(byte[] weights, List<Example> examples) {
        ClassTagger tagger = new ClassTagger(weights);
        long right = 0;
        long all = 0;
        for (Example example : examples) {
            byte[] found = tagger.tag(example.prose(), example.classes().length);
            for (int at = 0; at < found.length; at++) {
                right += found[at] == example.classes()[at] ? 1 : 0;
                all++;
            }
        }
        return right / (double) Math.max(1, all);
    }

    private void learn(Example example) {
        Prose prose = example.prose();
        ClassFeatures features = new ClassFeatures(prose, prose.tokenCount());
        for (int sentence = 0; sentence < prose.sentenceCount(); sentence++) {
            int first = prose.sentenceFirstToken(sentence);
            int end = prose.sentenceEndToken(sentence);
            int before = -1;
            int earlier = -1;
            for (int at = first; at < end; at++) {
                features.write(at, first, end, before, earlier, buckets);
                int guess = ClassTagger.best(buckets, place -> weights[place]);
                step++;
                if (guess != example.classes()[at]) {
                    change(example.classes()[at], 1);
                    change(guess, -1);
                }
                earlier = before;
                before = guess;
            }
        }
    }

    private void change(int wordClass, int by) {
        for (int bucket : buckets) {
            weights[bucket * CLASSES + wordClass] += by;
            sums[bucket * CLASSES + wordClass] += (double) by * step;
        }
    }

    private byte[] bytes() {
        double[] means = new double[weights.length];
        double[] sizes = new double[weights.length];
        for (int i = 0; i < means.length; i++) {
            means[i] = weights[i] - sums[i] / (step + 1);
            sizes[i] = Math.abs(means[i]);
        }
        Arrays.sort(sizes);
        double scale = Byte.MAX_VALUE / Math.max(1e-9, sizes[(int) (FITTING * (sizes.length - 1))]);
        byte[] bytes = new byte[means.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, Math.round(means[i] * scale)));
        }
        return bytes;
    }
}
