package io.dateline.train.topic;

import io.dateline.analyse.topic.Grams;

/** A text to train on. */
final class Example {
    private final Grams grams;
    private final double[] shares;
    private final double weight;

    /**
     * @param shares what the seventeen top-level topics are worth in it; sum 1
     * @param weight how much it counts
     */
    Example(Grams grams, double[] shares, double weight) {
        this.grams = grams;
        this.shares = shares.clone();
        this.weight = weight;
    }

    Grams grams() {
        return grams;
    }

    double share(int top) {
        return shares[top];
    }

    double weight() {
        return weight;
    }
}
