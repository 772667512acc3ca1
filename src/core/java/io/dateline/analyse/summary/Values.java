package io.dateline.analyse.summary;

/** The features of one sentence while they are gathered. */
final class Values {
    private final double[] values = new double[Feature.COUNT];

    void set(Feature feature, double value) {
        values[feature.index()] = value;
    }

    void set(Feature feature, boolean holds) {
        set(feature, holds ? 1 : 0);
    }

    double[] array() {
        return values;
    }
}
