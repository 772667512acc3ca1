package io.dateline.analyse.time.amount;

import io.dateline.article.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount found.
 *
 * @param from its first atom
 * @param to the atom after its last
 * @param unit as {@link Quantity} has it
 * @param shared whether several countries call their money so
 */
public record Amount(
        int from,
        int to,
        Quantity.Kind kind,
        BigDecimal number,
        @Nullable String unit,
        boolean shared) {}
