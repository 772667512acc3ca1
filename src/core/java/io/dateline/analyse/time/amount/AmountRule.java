package io.dateline.analyse.time.amount;

import io.dateline.analyse.time.word.Atoms;
import io.dateline.article.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one kind of amount by the words after, or before, a number. */
@FunctionalInterface
interface AmountRule {
    /** What the figure measures; null when it is nothing of this kind. */
    @Nullable
    Unit read(Atoms atoms, Figure figure);

    /**
     * A unit found.
     *
     * @param from the first atom of the whole amount
     * @param to the atom after the whole amount
     * @param shift the power of ten that the number is multiplied with
     * @param shared whether several countries call their money so: "$", "rupees"
     */
    record Unit(
            int from, int to, Quantity.Kind kind, @Nullable String name, int shift, boolean shared) {
        Unit(int from, int to, Quantity.Kind kind, @Nullable String name, int shift) {
            this(from, to, kind, name, shift, false);
        }

        /** The same, ending sooner. */
        Unit upTo(int end) {
            return new Unit(from, end, kind, name, shift, shared);
        }

        /** The amounts that the unit makes of a figure: one, or a range's two. */
        List<Amount> of(Figure figure) {
            BigDecimal low = figure.low().scaleByPowerOfTen(shift);
            if (figure.high() == null) {
                return List.of(new Amount(from, to, kind, low, name, shared));
            }
            BigDecimal high = figure.high().scaleByPowerOfTen(shift);
            return List.of(
                    new Amount(from, figure.lowEnd(), kind, low, name, shared),
                    new Amount(figure.highFrom(), to, kind, high, name, shared));
        }
    }
}
