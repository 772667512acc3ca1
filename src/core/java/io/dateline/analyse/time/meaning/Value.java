package io.dateline.analyse.time.meaning;

import io.dateline.article.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * A resolved time.
 *
 * @param point the date that later expressions may refer to ("a year earlier"); null when this one names no date
 * @param quant TIMEX3 quantifier of a set; null when there is none
 * @param freq TIMEX3 frequency of a set; null when there is none
 */
public record Value(
        TimeExpression.Type type,
        String text,
        @Nullable CalendarPoint point,
        @Nullable String quant,
        @Nullable String freq) {
    public static Value date(CalendarPoint point) {
        return new Value(TimeExpression.Type.DATE, point.value(), point, null, null);
    }

    /** A date that cannot be written in full. */
    public static Value date(String text) {
        return new Value(TimeExpression.Type.DATE, text, null, null, null);
    }

    public static Value duration(String text) {
        return new Value(TimeExpression.Type.DURATION, text, null, null, null);
    }
}
