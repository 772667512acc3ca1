package io.dateline.validate.date;

import io.dateline.validate.date.TimeWords.Role;
import java.util.function.IntPredicate;

/**
 * A date with the name of its month, in the languages of the wires: {@code 25 Nov 2026}, {@code Nov. 25th, 2026},
 * {@code 25. November}, {@code 25 de noviembre de 2026}, {@code 2026. november 25.}
 */
final class NamedDate {
    private final Tokens tokens;
    private final Parts parts;
    private final ClockReader clocks;
    private final IntPredicate yearsFirst;

    /**
     * @param yearsFirst of which numbers that might be a clock too, as in "24 Nov 2030 GMT", the year is meant
     */
    NamedDate(Tokens tokens, Parts parts, ClockReader clocks, IntPredicate yearsFirst) {
        this.tokens = tokens;
        this.parts = parts;
        this.clocks = clocks;
        this.yearsFirst = yearsFirst;
    }

    /** Where the date ends that begins at a place; -1 when there is none. */
    int at(int i) {
        if (parts.hasDate()) {
            return -1;
        }
        Token first = tokens.get(i);
        if (first.hasDigits(4, 4)) {
            return yearFirst(i);
        }
        return first.isNumber() ? dayFirst(i) : monthFirst(i);
    }

    private int dayFirst(int i) {
        int month = tokens.get(i).hasDigits(1, 2) ? join(ordinal(i + 1)) : -1;
        int number = month < 0 ? 0 : TimeWords.number(Role.MONTH, tokens, month);
        if (number == 0) {
            return -1;
        }
        int end = dot(TimeWords.skip(Role.MONTH, tokens, month));
        return withYear(end, number, tokens.get(i).value());
    }

    private int monthFirst(int i) {
        int number = TimeWords.number(Role.MONTH, tokens, i);
        int day = number == 0 ? -1 : dot(TimeWords.skip(Role.MONTH, tokens, i));
        if (day >= 0 && tokens.get(day).is('-')) {
            day++;
        }
        if (day < 0 || !tokens.get(day).hasDigits(1, 2) || isClock(day)) {
            return -1;
        }
        int end = ordinal(day + 1);
        boolean weekday = TimeWords.isAt(Role.WEEKDAY, tokens, i);
        if (weekday && TimeWords.isAt(Role.MONTH, tokens, join(end))) {
            return -1;
        }
        return withYear(end, number, tokens.get(day).value());
    }

    private int yearFirst(int i) {
        int month = join(tokens.get(i + 1).is('.') ? i + 2 : TimeWords.skip(Role.YEAR, tokens, i + 1));
        int number = TimeWords.number(Role.MONTH, tokens, month);
        int day = number == 0 ? -1 : join(dot(TimeWords.skip(Role.MONTH, tokens, month)));
        if (day < 0 || !tokens.get(day).hasDigits(1, 2) || isClock(day)) {
            return -1;
        }
        return parts.setDate(tokens.get(i).value(), number, tokens.get(day).value()) ? ordinal(day + 1) : -1;
    }

    private int withYear(int end, int month, int day) {
        int at = end;
        while (tokens.get(at).is(',')
                || tokens.get(at).is('-')
                || tokens.get(at).is('\'')
                || tokens.get(at).is('/')) {
            at++;
        }
        at = join(at);
        Token year = tokens.get(at);
        boolean fourDigits = year.hasDigits(4, 4) && year.value() >= Parts.FIRST_YEAR;
        boolean isYear =
                (fourDigits && yearsFirst.test(year.value())) || ((fourDigits || year.hasDigits(2, 2)) && !isClock(at));
        if (!isYear) {
            return parts.setDate(0, month, day) ? end : -1;
        }
        return parts.setDate(NumericDate.year(year), month, day) ? TimeWords.skip(Role.YEAR, tokens, at + 1) : -1;
    }

    private boolean isClock(int i) {
        return clocks.isAt(i);
    }

    private int ordinal(int i) {
        int end = tokens.get(i).spaced() ? i : TimeWords.skip(Role.ORDINAL, tokens, i);
        return dot(TimeWords.skip(Role.DAY_MARK, tokens, end));
    }

    private int dot(int i) {
        return tokens.get(i).is('.') ? i + 1 : i;
    }

    /** Past {@code of}, {@code de}, or the dash of {@code 25-Nov-2026}. */
    private int join(int i) {
        if (tokens.get(i).is('-') || tokens.get(i).is('/')) {
            return i + 1;
        }
        int end = TimeWords.skip(Role.JOIN, tokens, i);
        return TimeWords.skip(Role.JOIN, tokens, end);
    }
}
