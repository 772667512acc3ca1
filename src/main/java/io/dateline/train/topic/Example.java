package io.dateline.train.topic;

import io.dateline.analyse.topic.Grams;

/**
 * A text to learn from.
 *
 * @param shares what the seventeen top-level topics are worth in it; sum 1
 * @param weight how much it counts
 */
record Example(Grams grams, double[] shares, double weight) {}
