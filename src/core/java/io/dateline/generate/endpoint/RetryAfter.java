package io.dateline.generate.endpoint;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads {@code Retry-After} as RFC 9110 has it: seconds, or a date. */
final class RetryAfter {
    /** More digits are years. */
    private static final int MOST_DIGITS = 6;

    private RetryAfter() {}

    static @Nullable Duration read(@Nullable String header, Instant now) {
        if (header == null) {
            return null;
        }
        String value = header.strip();
        if (!value.isEmpty() && value.length() <= MOST_DIGITS && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Duration.ofSeconds(Integer.parseInt(value));
        }
        try {
            Instant until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
