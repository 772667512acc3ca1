package io.dateline.article;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount with its unit.
 *
 * @param number the value, scale words applied: "1.2 billion" is 1200000000
 * @param unit ISO 4217 code for money, {@code %}, {@code pp} for percentage points, a unit symbol, or the noun counted;
 *     null for a bare number
 */
public record Quantity(
        Span span, Kind kind, BigDecimal number, @Nullable String unit) {
    public enum Kind {
        MONEY,
        PERCENT,
        MEASURE,
        COUNT
    }
}
