package io.dateline.validate.date;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Time counted from 1970: ten digits are seconds, with a fraction or not, thirteen milliseconds, sixteen microseconds. */
final class Epoch {
    /** Seconds of 9 September 2001, the first with ten digits; the last are in 2286. */
    private static final int SECOND_DIGITS = 10;

    private Epoch() {}

    static @Nullable Instant read(String text) {
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String digits = whole.length() > SECOND_DIGITS ? withoutOffset(whole) : whole;
        if (!Dates.isDigits(digits, 0, digits.length())) {
            return null;
        }
        return switch (digits.length()) {
            case SECOND_DIGITS -> seconds(digits, point < 0 ? "" : text.substring(point + 1));
            case SECOND_DIGITS + 3 -> point < 0 ? Instant.ofEpochMilli(Long.parseLong(digits)) : null;
            case SECOND_DIGITS + 6 -> point < 0 ? Instant.ofEpochMilli(Long.parseLong(digits) / 1000) : null;
            default -> null;
        };
    }

    /** .NET may add the offset in which the time is to be shown. */
    private static String withoutOffset(String number) {
        int sign = Math.max(number.lastIndexOf('+'), number.lastIndexOf('-'));
        return sign == SECOND_DIGITS + 3 && number.length() == sign + 5 ? number.substring(0, sign) : number;
    }

    private static @Nullable Instant seconds(String digits, String fraction) {
        if (!fraction.isEmpty() && !Dates.isDigits(fraction, 0, fraction.length())) {
            return null;
        }
        int millis = Integer.parseInt((fraction + "000").substring(0, 3));
        return Instant.ofEpochSecond(Long.parseLong(digits), millis * 1_000_000L);
    }
}
