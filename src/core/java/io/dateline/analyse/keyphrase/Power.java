package io.dateline.analyse.keyphrase;

/**
 * A table of {@link StrictMath#pow} for whole numbers, or for whole parts of a unit, computed beforehand for the
 * numbers that occur in every article.
 */
final class Power {
    private final double exponent;
    private final double units;
    private final double[] known;

    /**
     * @param units of which one makes 1
     * @param most the largest number worked out beforehand
     */
    Power(double exponent, double units, int most) {
        this.exponent = exponent;
        this.units = units;
        known = new double[most + 1];
        for (int number = 0; number <= most; number++) {
            known[number] = compute(number);
        }
    }

    double of(int number) {
        return number < known.length ? known[number] : compute(number);
    }

    private double compute(int number) {
        return StrictMath.pow(number / units, exponent);
    }
}
