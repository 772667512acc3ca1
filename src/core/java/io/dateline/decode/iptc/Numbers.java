package io.dateline.decode.iptc;

import org.jspecify.annotations.Nullable;

/** Whole numbers in attributes. */
final class Numbers {
    /** Digits of a number of pixels. */
    private static final int MAX_DIGITS = 6;

    private Numbers() {}

    /** A number above 0 of at most six digits; null when it is none. */
    static @Nullable Integer positive(@Nullable String written) {
        String digits = written == null ? "" : written.strip();
        boolean isNumber = !digits.isEmpty()
                && digits.length() <= MAX_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = isNumber ? Integer.parseInt(digits) : 0;
        return number > 0 ? number : null;
    }
}
