package io.dateline.story.item;

import io.dateline.article.Quantity.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number of an item.
 *
 * @param number scale words applied
 * @param unit currency for money, else the unit or the noun counted; null for a bare number
 */
public record Amount(
        Anchor at, Kind kind, BigDecimal number, @Nullable String unit) {}
