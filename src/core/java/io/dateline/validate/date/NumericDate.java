package io.dateline.validate.date;

import io.dateline.validate.date.TimeWords.Role;
import io.dateline.words.WordKinds;
import java.time.LocalDate;
import java.util.Set;

/**
 * A date in figures: {@code 2026-11-25}, {@code 20261125}, {@code 25.11.2026}, {@code 25/11/2026}, {@code 25.11.},
 * {@code 2026年11月25日}. With points the day is first; with slashes or dashes the country decides.
 */
final class NumericDate {
    /** Where the month stands before the day. */
    private static final Set<String> MONTH_FIRST =
            WordKinds.words("/validate/countries.tsv").set("month-first");

    private final Tokens tokens;
    private final Parts parts;
    private final ZoneContext context;

    NumericDate(Tokens tokens, Parts parts, ZoneContext context) {
        this.tokens = tokens;
        this.parts = parts;
        this.context = context;
    }

    /** Where the date ends that begins at a place; -1 when there is none, or it is none of the calendar. */
    int at(int i) {
        Token first = tokens.get(i);
        if (parts.hasDate() || !first.isNumber()) {
            return -1;
        }
        return switch (first.text().length()) {
            case 8 -> compact(first.text()) ? i + 1 : -1;
            case 4 -> yearFirst(i);
            case 1, 2 -> dayOrMonthFirst(i);
            default -> -1;
        };
    }

    boolean compact(String digits) {
        return parts.setDate(
                Integer.parseInt(digits, 0, 4, 10),
                Integer.parseInt(digits, 4, 6, 10),
                Integer.parseInt(digits, 6, 8, 10));
    }

    private int yearFirst(int i) {
        int month = mark(i + 1, Role.YEAR);
        int day = month < 0 ? -1 : mark(month + 1, Role.MONTH_MARK);
        if (day < 0 || !tokens.get(month).hasDigits(1, 2) || !tokens.get(day).hasDigits(1, 2)) {
            return -1;
        }
        boolean set = parts.setDate(
                tokens.get(i).value(),
                tokens.get(month).value(),
                tokens.get(day).value());
        int end = TimeWords.skip(Role.DAY_MARK, tokens, day + 1);
        return set ? tokens.get(end).is('.') && end == day + 1 ? end + 1 : end : -1;
    }

    /** The place after a separator or a word such as 年; -1 when there is neither. */
    private int mark(int i, Role role) {
        int end = TimeWords.skip(role, tokens, i);
        return end > i ? end : isSeparator(tokens.get(i)) ? i + 1 : -1;
    }

    private static boolean isSeparator(Token token) {
        return token.is('-') || token.is('/') || token.is('.');
    }

    private int dayOrMonthFirst(int i) {
        Token separator = tokens.get(i + 1);
        Token second = tokens.get(i + 2);
        if (!isSeparator(separator) || !second.hasDigits(1, 2)) {
            return -1;
        }
        char mark = separator.text().charAt(0);
        Token year = tokens.get(i + 4);
        boolean whole = tokens.get(i + 3).is(mark)
                && (year.hasDigits(4, 4) || (year.hasDigits(2, 2) && !year.spaced() && mark != '-'));
        int first = tokens.get(i).value();
        if (whole) {
            return ordered(year(year), first, second.value(), mark) ? i + 5 : -1;
        }
        if (mark == '.') {
            return tokens.get(i + 3).is('.') && parts.setDate(0, second.value(), first) ? i + 4 : -1;
        }
        return mark == '/' && !second.spaced() && ordered(0, first, second.value(), mark) ? i + 3 : -1;
    }

    /** Two digits are a year of RFC 822: up to 69 of this century. */
    static int year(Token token) {
        int value = token.value();
        return token.text().length() == 4 ? value : value < 70 ? 2000 + value : 1900 + value;
    }

    private boolean ordered(int year, int first, int second, char mark) {
        boolean dayFirst = Parts.exists(year, second, first);
        boolean monthFirst = Parts.exists(year, first, second);
        String country =
                context.countries().isEmpty() ? null : context.countries().get(0);
        boolean american = country != null && MONTH_FIRST.contains(country);
        if (dayFirst && monthFirst && mark != '.' && first != second && country == null) {
            parts.otherOrder = LocalDate.of(year == 0 ? 2000 : year, first, second);
        }
        boolean takeDayFirst = dayFirst && (!monthFirst || mark == '.' || !american);
        return takeDayFirst ? parts.setDate(year, second, first) : parts.setDate(year, first, second);
    }
}
