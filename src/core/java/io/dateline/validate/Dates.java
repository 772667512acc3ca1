package io.dateline.validate;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates items carry: ISO 8601 in its extended and basic forms, seconds or milliseconds since 1970, and dates
 * with month names as RFC 822, RFC 1123 and asctime write them. A date without a zone is taken as UTC, one without a
 * time as its first moment.
 */
final class Dates {
    /** Longest date read; what is longer is no date. */
    static final int MAX_LENGTH = 64;

    private Dates() {}

    /** The instant meant, to the millisecond; null when it cannot be read. */
    static @Nullable Instant parse(String written) {
        String text = Characters.line(written);
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return null;
        }
        try {
            Instant instant = isDigits(text, 0, text.length()) ? number(text) : null;
            instant = instant == null ? iso(text) : instant;
            return instant == null ? NamedMonthDate.parse(text) : instant;
        } catch (DateTimeException | ArithmeticException impossible) {
            return null;
        }
    }

    /** Ten digits are seconds, thirteen milliseconds since 1970 (both from 2001 to 2286). */
    private static @Nullable Instant number(String digits) {
        return switch (digits.length()) {
            case 10 -> Instant.ofEpochSecond(Long.parseLong(digits));
            case 13 -> Instant.ofEpochMilli(Long.parseLong(digits));
            default -> null;
        };
    }

    private static @Nullable Instant iso(String text) {
        boolean extended = text.length() >= 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        int dateEnd = extended ? 10 : 8;
        if (text.length() < dateEnd || !isDigits(text, 0, 4) || !isDigits(text, dateEnd - 2, dateEnd)) {
            return null;
        }
        int month = extended ? 5 : 4;
        if (!isDigits(text, month, month + 2)) {
            return null;
        }
        LocalDate date = LocalDate.of(
                Integer.parseInt(text, 0, 4, 10),
                Integer.parseInt(text, month, month + 2, 10),
                Integer.parseInt(text, dateEnd - 2, dateEnd, 10));
        return text.length() == dateEnd ? date.atStartOfDay().toInstant(ZoneOffset.UTC) : timed(date, text, dateEnd);
    }

    private static @Nullable Instant timed(LocalDate date, String text, int dateEnd) {
        char separator = text.charAt(dateEnd);
        boolean separated = separator == 'T' || separator == 't' || separator == ' ';
        int start = separated ? dateEnd + 1 : dateEnd;
        if (!separated && !Character.isDigit(separator)) {
            ZoneOffset zone = zone(text.substring(dateEnd));
            return zone == null ? null : date.atStartOfDay().toInstant(zone);
        }
        int end = start;
        while (end < text.length() && isClock(text.charAt(end))) {
            end++;
        }
        LocalTime time = time(text.substring(start, end));
        ZoneOffset zone = zone(text.substring(end).strip());
        return time == null || zone == null
                ? null
                : LocalDateTime.of(date, time).toInstant(zone);
    }

    private static boolean isClock(char c) {
        return (c >= '0' && c <= '9') || c == ':' || c == '.' || c == ',';
    }

    /** {@code 18:05}, {@code 18:05:30.250}, {@code 180530}; a leap second counts as the one before. */
    static @Nullable LocalTime time(String clock) {
        int fraction = Math.max(clock.indexOf('.'), clock.indexOf(','));
        String whole = fraction < 0 ? clock : clock.substring(0, fraction);
        String digits = whole.replace(":", "");
        if ((digits.length() != 4 && digits.length() != 6 && digits.length() != 3)
                || !isDigits(digits, 0, digits.length())) {
            return null;
        }
        String padded = digits.length() == 3 ? "0" + digits : digits;
        int second = padded.length() == 6 ? Integer.parseInt(padded, 4, 6, 10) : 0;
        int millis = fraction < 0 ? 0 : millis(clock.substring(fraction + 1));
        int hour = Integer.parseInt(padded, 0, 2, 10);
        return LocalTime.of(hour, Integer.parseInt(padded, 2, 4, 10), Math.min(second, second == 60 ? 59 : second))
                .plusNanos(millis * 1_000_000L);
    }

    private static int millis(String fraction) {
        String three = (fraction + "000").substring(0, 3);
        return isDigits(three, 0, 3) ? Integer.parseInt(three) : 0;
    }

    /** An offset or the name of a zone; UTC when empty; null when it is none. */
    static @Nullable ZoneOffset zone(String written) {
        String zone = written.toUpperCase(Locale.ROOT);
        if (!zone.isEmpty() && (zone.charAt(0) == '+' || zone.charAt(0) == '-')) {
            String digits = zone.substring(1).replace(":", "");
            if (digits.isEmpty() || digits.length() > 4 || !isDigits(digits, 0, digits.length())) {
                return null;
            }
            int hours = Integer.parseInt(digits, 0, Math.min(2, digits.length()), 10);
            int minutes = digits.length() > 2 ? Integer.parseInt(digits, 2, digits.length(), 10) : 0;
            int total = hours * 60 + minutes;
            return ZoneOffset.ofTotalSeconds((zone.charAt(0) == '+' ? total : -total) * 60);
        }
        return switch (zone) {
            case "", "Z", "UTC", "GMT", "UT" -> ZoneOffset.UTC;
            case "EST", "CDT" -> ZoneOffset.ofHours(-5);
            case "EDT" -> ZoneOffset.ofHours(-4);
            case "CST", "MDT" -> ZoneOffset.ofHours(-6);
            case "MST", "PDT" -> ZoneOffset.ofHours(-7);
            case "PST" -> ZoneOffset.ofHours(-8);
            case "CET", "BST" -> ZoneOffset.ofHours(1);
            case "CEST", "EET" -> ZoneOffset.ofHours(2);
            case "JST", "KST" -> ZoneOffset.ofHours(9);
            default -> null;
        };
    }

    static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return to > from;
    }
}
