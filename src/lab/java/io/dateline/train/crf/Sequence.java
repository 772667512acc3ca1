package io.dateline.train.crf;

/**
 * A labelled sequence, such as a sentence, as feature numbers.
 *
 * @param corpus which corpus it is from, or {@link #NO_CORPUS} where corpora are not told apart
 * @param froms where each position's features begin in {@code features}, and the end; a position without any can only be outside
 * @param recalls where each position's features of a first reading begin; equal to the next position's beginning without any
 * @param links the kind of link to the position before, below the chain's number of them
 * @param gold label a position
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, millions of numbers in all
public record Sequence(int corpus, int[] froms, int[] recalls, int[] features, byte[] links, byte[] gold) {
    public static final int NO_CORPUS = -1;

    public Sequence {
        boolean fits = froms.length == gold.length + 1
                && recalls.length == gold.length
                && links.length == gold.length
                && froms[gold.length] == features.length;
        if (!fits || gold.length == 0) {
            throw new IllegalArgumentException("a sequence of " + gold.length + " labels whose parts differ in length");
        }
    }

    /** One without features of a first reading. */
    public static Sequence of(int[] froms, int[] features, byte[] links, byte[] gold) {
        int[] recalls = new int[gold.length];
        System.arraycopy(froms, 1, recalls, 0, recalls.length);
        return new Sequence(NO_CORPUS, froms, recalls, features, links, gold);
    }

    int recall(int position) {
        return recalls[position];
    }

    int length() {
        return gold.length;
    }

    int featureCount() {
        return features.length;
    }

    int from(int position) {
        return froms[position];
    }

    int feature(int k) {
        return features[k];
    }

    int link(int position) {
        return links[position];
    }

    int gold(int position) {
        return gold[position];
    }
}
