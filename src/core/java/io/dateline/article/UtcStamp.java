package io.dateline.article;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A date in the form that most senders write, {@code 2026-03-17T07:05:00Z}: read figure by figure, since nothing in it is open. */
public final class UtcStamp {
    private static final String FORM = "0000-00-00T00:00:00Z";
    /** Days that every month has; the last ones are left to the calendar. */
    private static final int LAST_SURE_DAY = 28;

    private static final int FIRST_YEAR = 1000;

    private UtcStamp() {}

    /** Null for every other form, and for figures that may not be a date. */
    public static @Nullable Instant read(String text) {
        if (!isForm(text)) {
            return null;
        }
        int year = 100 * two(text, 0) + two(text, 2);
        int month = two(text, 5);
        int day = two(text, 8);
        int hour = two(text, 11);
        int minute = two(text, 14);
        int second = two(text, 17);
        boolean sure = year >= FIRST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= LAST_SURE_DAY
                && hour < 24
                && minute < 60
                && second < 60;
        return sure ? LocalDateTime.of(year, month, day, hour, minute, second).toInstant(ZoneOffset.UTC) : null;
    }

    private static boolean isForm(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int at = 0; at < FORM.length(); at++) {
            char c = text.charAt(at);
            boolean digit = c >= '0' && c <= '9';
            if (FORM.charAt(at) == '0' ? !digit : c != FORM.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    private static int two(String text, int at) {
        return 10 * (text.charAt(at) - '0') + text.charAt(at + 1) - '0';
    }
}
