package io.dateline.article;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount with its unit.
 *
 * @param number the value, scale words applied: "1.2 billion" is 1200000000
 * @param unit ISO 4217 code for money, {@code %}, {@code pp} for percentage points, a unit symbol, or the noun counted;
 *     null for a bare number
 * @param bound what the text says of the number, "more than 60"; null when it is given as it is
 * @param of what the amount is of, where the words beside it say so: "net profit", "fine", the name of an index; else null
 */
public record Quantity(
        Span span,
        Kind kind,
        BigDecimal number,
        @Nullable String unit,
        @Nullable Bound bound,
        @Nullable String of) {
    /** An amount that the text says nothing more of. */
    public Quantity(Span span, Kind kind, BigDecimal number, @Nullable String unit) {
        this(span, kind, number, unit, null, null);
    }

    public enum Kind {
        MONEY,
        PERCENT,
        MEASURE,
        COUNT
    }
}
