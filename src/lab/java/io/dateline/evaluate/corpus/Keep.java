package io.dateline.evaluate.corpus;

import java.util.BitSet;

/**
 * A rule for which documents of a corpus to keep: {@code 1/16} is every sixteenth from the second on, {@code 0,2-5/8}
 * five of each eight. It divides a corpus into parts for training, development and test.
 */
public final class Keep {
    private final BitSet kept;
    private final int of;

    private Keep(BitSet kept, int of) {
        this.kept = kept;
        this.of = of;
    }

    /** @throws IllegalArgumentException when it is not of that form */
    public static Keep of(String rule) {
        int slash = rule.indexOf('/');
        int of = slash < 0 ? 0 : Integer.parseInt(rule.substring(slash + 1));
        if (of < 1) {
            throw new IllegalArgumentException(rule + " is not of the form 1/16 or 0,2-5/8");
        }
        BitSet kept = new BitSet(of);
        for (String range : rule.substring(0, slash).split(",", -1)) {
            int dash = range.indexOf('-');
            int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash));
            int last = dash < 0 ? first : Integer.parseInt(range.substring(dash + 1));
            if (last < first || last >= of) {
                throw new IllegalArgumentException(range + " does not lie within 0 to " + (of - 1));
            }
            kept.set(first, last + 1);
        }
        return new Keep(kept, of);
    }

    public boolean keeps(int number) {
        return kept.get(number % of);
    }
}
