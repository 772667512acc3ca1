package io.dateline.validate;

import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.validate.date.Dates;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An item's version and its place in the order of versions. A number counts as itself; without one, or with one that is
 * no number, the time the version was made orders it, in milliseconds since 1970; without that the sequence is 1.
 *
 * @param isLater whether the item shows that it is not the first version
 */
record Versions(String version, long sequence, boolean isLater) {
    /** Digits of a version number that fit a long for certain. */
    static final int MAX_DIGITS = 18;

    static Versions of(RawItem item, ItemDates dates) {
        String written = item.get(Field.VERSION);
        String version = written == null ? "" : Characters.line(written);
        Instant created = dates.versionCreated();
        long number = number(version);
        if (number >= 0) {
            return new Versions(version, number, number > 1);
        }
        Instant named = version.isEmpty() ? null : Dates.parse(version);
        Instant time = named == null ? created : named;
        return new Versions(
                version.isEmpty() ? "1" : version,
                time == null ? 1 : time.toEpochMilli(),
                isAfterFirst(created, dates));
    }

    private static boolean isAfterFirst(@Nullable Instant created, ItemDates dates) {
        Instant first = dates.firstCreated();
        return created != null && first != null && created.isAfter(first);
    }

    /** The leading whole number of {@code 7} or {@code 7.2}; -1 when there is none. */
    private static long number(String version) {
        int dot = version.indexOf('.');
        String digits = dot < 0 ? version : version.substring(0, dot);
        return !digits.isEmpty() && digits.length() <= MAX_DIGITS && Dates.isDigits(digits, 0, digits.length())
                ? Long.parseLong(digits)
                : -1;
    }
}
