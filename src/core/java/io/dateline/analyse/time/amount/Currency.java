package io.dateline.analyse.time.amount;

/**
 * A currency as the lists write it: "USD", "USD/100" for cents, "USD*6" for a name that says millions ("MUSD").
 *
 * @param code ISO 4217
 * @param shift the power of ten that the number is multiplied with
 */
record Currency(String code, int shift) {
    private static final int LETTERS = 3;

    static Currency of(String written) {
        String code = written.substring(0, LETTERS);
        if (written.endsWith("/100")) {
            return new Currency(code, -2);
        }
        return new Currency(code, written.endsWith("*6") ? 6 : 0);
    }
}
