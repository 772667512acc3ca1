package io.dateline.story.stories;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A logistic regression: the weight of each feature and where it says yes. It gives the logit, which needs no exponential. */
public final class Weights {
    private final double[] weights;
    private final double bias;

    public Weights(double[] weights, double bias) {
        this.weights = weights;
        this.bias = bias;
    }

    static Weights read(ByteBuffer bytes, int features) {
        double bias = bytes.getFloat();
        double[] weights = new double[features];
        for (int at = 0; at < weights.length; at++) {
            weights[at] = bytes.getFloat();
        }
        return new Weights(weights, bias);
    }

    /** The same with another bias: what it takes to say yes. */
    public Weights plus(double more) {
        return new Weights(weights, bias + more);
    }

    /** The weights, then the bias. */
    public double[] values() {
        double[] values = Arrays.copyOf(weights, weights.length + 1);
        values[weights.length] = bias;
        return values;
    }

    /** Above 0 it says yes. */
    public double score(double[] features) {
        double sum = bias;
        for (int at = 0; at < weights.length; at++) {
            sum += weights[at] * features[at];
        }
        return sum;
    }
}
