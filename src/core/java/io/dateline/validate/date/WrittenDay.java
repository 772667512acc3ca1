package io.dateline.validate.date;

import io.dateline.validate.date.TimeWords.Role;
import org.jspecify.annotations.Nullable;

/**
 * A day as a text writes it, in the languages of the wires: {@code Nov. 29}, {@code 29 nov. 2026}, {@code Monday, 29
 * November}, {@code 2026-11-29}.
 *
 * @param year 0 when none is written
 * @param end where it ends in the text
 */
public record WrittenDay(int year, int month, int day, int end) {
    /** The day a text begins with; null when it begins with none, or one whose day and month cannot be told apart. */
    public static @Nullable WrittenDay at(String text) {
        Tokens tokens = Tokens.of(text);
        WrittenDay read = read(tokens, 0);
        int weekday = TimeWords.skip(Role.WEEKDAY, tokens, 0);
        if (read != null || weekday == 0) {
            return read;
        }
        Token after = tokens.get(weekday);
        return read(tokens, after.is(',') || after.is('.') ? weekday + 1 : weekday);
    }

    private static @Nullable WrittenDay read(Tokens tokens, int from) {
        Parts parts = new Parts();
        int end = new NamedDate(tokens, parts, new ClockReader(tokens), year -> true).at(from);
        if (end < 0) {
            end = new NumericDate(tokens, parts, ZoneContext.UNKNOWN).at(from);
            if (parts.year == 0 || parts.otherOrder != null) {
                return null;
            }
        }
        boolean cut = tokens.get(end).isWord() && !tokens.get(end).spaced();
        return end < 0 || cut
                ? null
                : new WrittenDay(
                        parts.year, parts.month, parts.day, tokens.get(end - 1).end());
    }
}
