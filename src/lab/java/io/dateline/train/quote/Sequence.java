package io.dateline.train.quote;

/** One training sequence of a chain model. A plain holder of arrays, millions of numbers in all. */
final class Sequence {
    private final int[] features;
    private final byte[] links;
    private final byte[] labels;

    /**
     * @param features numbers of each position's features, position after position; -1 for one that was dropped
     * @param links kind of link to the position before
     * @param labels the right answer
     */
    Sequence(int[] features, byte[] links, byte[] labels) {
        this.features = features;
        this.links = links;
        this.labels = labels;
    }

    int[] features() {
        return features;
    }

    byte[] links() {
        return links;
    }

    byte[] labels() {
        return labels;
    }
}
