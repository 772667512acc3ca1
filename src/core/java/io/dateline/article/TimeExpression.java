package io.dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * A date, time, duration or set, described as in TIMEX3 (ISO-TimeML).
 *
 * @param value ISO 8601 as TIMEX3 extends it: {@code 2019-10-08}, {@code 2019-W40-WE}, {@code P3D}, {@code PRESENT_REF}
 * @param mod TIMEX3 modifier such as {@code APPROX} or {@code START}; null when there is none
 * @param quant TIMEX3 quantifier of a set, {@code EVERY} or {@code EACH}; null when there is none
 * @param freq TIMEX3 frequency of a set, {@code 2X} for "twice"; null when there is none
 */
public record TimeExpression(
        Span span,
        Type type,
        String value,
        @Nullable String mod,
        @Nullable String quant,
        @Nullable String freq) {
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
