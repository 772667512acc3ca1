package io.dateline.train.ner;

/**
 * A labelled sentence as feature numbers.
 *
 * @param corpus which corpus it is from
 * @param froms where each token's features begin in {@code features}, and the end
 * @param recalls where each token's memory features begin
 * @param gold label a token
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Sentence(int corpus, int[] froms, int[] recalls, int[] features, byte[] gold) {
    int recall(int token) {
        return recalls[token];
    }

    int length() {
        return gold.length;
    }

    int featureCount() {
        return features.length;
    }

    int from(int token) {
        return froms[token];
    }

    int feature(int k) {
        return features[k];
    }

    int gold(int token) {
        return gold[token];
    }
}
