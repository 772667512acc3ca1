package io.dateline.validate.date;

import io.dateline.validate.date.Parts.Clock;
import io.dateline.validate.date.Phrases.Match;
import io.dateline.validate.date.TimeWords.Role;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A time of day: {@code 18:05:30.250}, {@code 6:05 p.m.}, {@code 6pm}, {@code 18.30 Uhr}, {@code 18h30},
 * {@code 1800 GMT}, {@code 오후 6:05}, noon, midnight.
 */
final class ClockReader {
    private final Tokens tokens;

    /** What the last clock read was. */
    private @Nullable Clock clock;

    private boolean threeDigitHour;

    ClockReader(Tokens tokens) {
        this.tokens = tokens;
    }

    boolean isAt(int i) {
        return read(i, false, follows(i)) > 0;
    }

    /** Where the clock ends that begins at a place, which then is in the parts; -1 when there is none. */
    int at(int i, Parts parts) {
        int end = parts.clock == null ? read(i, parts.hasDate() && parts.year > 0, follows(i)) : -1;
        if (end > 0) {
            parts.clock = clock;
            if (threeDigitHour) {
                parts.oddities.add("an hour of three digits was read as one of two");
            }
        }
        return end;
    }

    /** Whether the word before, as in {@code T1805} or "at 1805", says that digits are a clock. */
    private boolean follows(int i) {
        Token before = tokens.get(i - 1);
        return before.isWord() && TimeWords.isAt(Role.AT, tokens, i - 1);
    }

    private int read(int i, boolean afterDate, boolean announced) {
        threeDigitHour = false;
        int named = named(i);
        if (named > 0) {
            return named;
        }
        Match<String> before = TimeWords.at(Role.BEFORE, tokens, i);
        int start = before == null ? i : before.end();
        Token hour = tokens.get(start);
        if (hour.hasDigits(1, 2) || (hour.hasDigits(3, 3) && hour.text().startsWith("0"))) {
            int end = digits(start, before);
            threeDigitHour = end > 0 && hour.hasDigits(3, 3);
            return end;
        }
        return compact(start, afterDate, announced);
    }

    /** Noon, and the midnight that ends the day named: an embargo until midnight must not end a day early. */
    private int named(int i) {
        int noon = TimeWords.skip(Role.NOON, tokens, i);
        int midnight = TimeWords.skip(Role.MIDNIGHT, tokens, i);
        if (noon > i || midnight > i) {
            clock = noon > midnight ? new Clock(LocalTime.NOON, false) : new Clock(LocalTime.MIDNIGHT, true);
            return Math.max(noon, midnight);
        }
        return -1;
    }

    private int digits(int i, @Nullable Match<String> before) {
        int hour = tokens.get(i).value();
        Token next = tokens.get(i + 1);
        Token minutes = tokens.get(i + 2);
        if (next.is(':') && minutes.hasDigits(2, 2)) {
            return withSeconds(i + 3, hour, minutes.value(), ':', before);
        }
        if (tokens.get(i).hasDigits(3, 3)) {
            return -1;
        }
        if (next.is('.') && !next.spaced() && minutes.hasDigits(2, 2) && !minutes.spaced() && !isOneMore(i + 3)) {
            return withSeconds(i + 3, hour, minutes.value(), '.', before);
        }
        int mark = TimeWords.skip(Role.HOUR, tokens, i + 1);
        if (mark > i + 1) {
            return afterHourWord(mark, hour, before);
        }
        boolean half = before != null || TimeWords.isAt(Role.HALF, tokens, i + 1);
        return half ? halved(i + 1, hour, 0, 0, 0, before) : -1;
    }

    /** {@code 18.30.2026} is no clock. */
    private boolean isOneMore(int i) {
        return tokens.get(i).is('.')
                && tokens.get(i + 1).isNumber()
                && !tokens.get(i + 1).hasDigits(2, 2);
    }

    private int withSeconds(int i, int hour, int minute, char mark, @Nullable Match<String> before) {
        Token seconds = tokens.get(i + 1);
        if (!tokens.get(i).is(mark) || !seconds.hasDigits(2, 2) || seconds.spaced()) {
            return halved(i, hour, minute, 0, 0, before);
        }
        int end = i + 2;
        int millis = 0;
        Token point = tokens.get(end);
        if ((point.is('.') || point.is(','))
                && tokens.get(end + 1).isNumber()
                && !tokens.get(end + 1).spaced()) {
            millis = millis(tokens.get(end + 1).text());
            end += 2;
        }
        return halved(end, hour, minute, seconds.value(), millis, before);
    }

    private static int millis(String fraction) {
        return Integer.parseInt((fraction + "000").substring(0, 3));
    }

    /** {@code 18h30}, {@code 18 Uhr 30}, {@code 18時05分30秒}; the minutes must not be the day of a date. */
    private int afterHourWord(int i, int hour, @Nullable Match<String> before) {
        Token minutes = tokens.get(i);
        boolean dated = tokens.get(i + 1).is('.')
                || tokens.get(i + 1).is('/')
                || TimeWords.isAt(Role.MONTH, tokens, i + 1)
                || TimeWords.isAt(Role.MONTH, tokens, TimeWords.skip(Role.JOIN, tokens, i + 1));
        boolean marked = minutes.hasDigits(1, 2) && TimeWords.isAt(Role.MINUTE, tokens, i + 1);
        if ((!minutes.hasDigits(2, 2) && !marked) || dated) {
            return set(hour, 0, 0, 0) ? half(i, hour, before) : -1;
        }
        int end = TimeWords.skip(Role.MINUTE, tokens, i + 1);
        int second = 0;
        int past = TimeWords.skip(Role.SECOND, tokens, end + 1);
        if (tokens.get(end).hasDigits(1, 2) && past > end + 1) {
            second = tokens.get(end).value();
            end = past;
        }
        return halved(end, hour, minutes.value(), second, 0, before);
    }

    private int half(int i, int hour, @Nullable Match<String> before) {
        return before == null ? i : halved(i, hour, 0, 0, 0, before);
    }

    private int halved(int i, int hour, int minute, int second, int millis, @Nullable Match<String> before) {
        Match<String> after = before == null ? TimeWords.at(Role.HALF, tokens, i) : null;
        Match<String> half = before == null ? after : before;
        int end = after == null ? i : after.end();
        if (half != null
                && (hour > 12
                        ? half.value().equals("am")
                        : hour == 0 && half.value().equals("pm"))) {
            return -1;
        }
        int full = half == null || hour > 12 ? hour : hour % 12 + (half.value().equals("pm") ? 12 : 0);
        if (!set(full, minute, second, millis)) {
            return -1;
        }
        return half == null ? TimeWords.skip(Role.HOUR, tokens, end) : end;
    }

    /** {@code 1800 GMT}, {@code T180530}, {@code at 0001}: digits alone are a clock only where they cannot be a year. */
    private int compact(int i, boolean afterDate, boolean announced) {
        Token token = tokens.get(i);
        if (!token.hasDigits(3, 4) && !token.hasDigits(6, 6)) {
            return -1;
        }
        String digits = token.text().length() == 3 ? "0" + token.text() : token.text();
        int hourWord = TimeWords.skip(Role.HOUR, tokens, i + 1);
        boolean zone = hourWord > i + 1 || new ZoneReader(tokens).isNameAt(i + 1);
        int value = token.value();
        boolean noYear = token.text().length() == 4 && (value < Parts.FIRST_YEAR || value > 2199);
        boolean dateFollows = tokens.get(i + 1).isNumber()
                || TimeWords.isAt(Role.MONTH, tokens, i + 1)
                || TimeWords.isAt(Role.JOIN, tokens, i + 1)
                || TimeWords.isAt(Role.DAY, tokens, i + 1)
                || TimeWords.isAt(Role.WEEKDAY, tokens, i + 1);
        if (!zone && !afterDate && !announced && !(noYear && dateFollows)) {
            return -1;
        }
        int second = digits.length() == 6 ? Integer.parseInt(digits, 4, 6, 10) : 0;
        int end = i + 1;
        int millis = 0;
        Token point = tokens.get(end);
        if (digits.length() == 6
                && (point.is('.') || point.is(','))
                && tokens.get(end + 1).isNumber()) {
            millis = millis(tokens.get(end + 1).text());
            end += 2;
        }
        return set(Integer.parseInt(digits, 0, 2, 10), Integer.parseInt(digits, 2, 4, 10), second, millis)
                ? Math.max(end, hourWord)
                : -1;
    }

    /** A leap second counts as the one before. */
    private boolean set(int hour, int minute, int second, int millis) {
        if (hour > 24 || minute > 59 || second > 60 || (hour == 24 && minute + second + millis > 0)) {
            return false;
        }
        clock = hour == 24
                ? new Clock(LocalTime.MIDNIGHT, true)
                : new Clock(LocalTime.of(hour, minute, Math.min(second, 59), millis * 1_000_000), false);
        return true;
    }
}
