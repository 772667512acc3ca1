package io.dateline.decode.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The day in a page's address, such as {@code /2026/11/29/} or {@code -20261129}. */
final class AddressDate {
    private AddressDate() {}

    /** The day in ISO 8601; null when no address has one. */
    static @Nullable String in(List<String> addresses) {
        for (String address : addresses) {
            for (int at = 0; at + 8 <= address.length() && at < 2_000; at++) {
                String day = at == 0 || !isDigit(address, at - 1) ? at(address, at) : null;
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    private static @Nullable String at(String address, int at) {
        char mark = at + 4 < address.length() ? address.charAt(at + 4) : ' ';
        if (!isDigits(address, at, 4)) {
            return null;
        }
        if (mark == '/' || mark == '-' || mark == '_' || mark == '.') {
            int day = isDigits(address, at + 5, 2) ? at + 8 : at + 7;
            boolean apart = day - 1 < address.length() && address.charAt(day - 1) == mark;
            String month = apart ? address.substring(at + 5, day - 1) : "";
            int length = isDigits(address, day, 2) ? 2 : 1;
            boolean ends = !isDigit(address, day + length);
            return apart && ends && isDigits(address, day, length) && isDigits(month, 0, month.length())
                    ? iso(address.substring(at, at + 4), month, address.substring(day, day + length))
                    : null;
        }
        return isDigits(address, at, 8) && !isDigit(address, at + 8)
                ? iso(
                        address.substring(at, at + 4),
                        address.substring(at + 4, at + 6),
                        address.substring(at + 6, at + 8))
                : null;
    }

    private static @Nullable String iso(String year, String month, String day) {
        int y = Integer.parseInt(year);
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        return y >= 1995 && y <= 2100 && m >= 1 && m <= 12 && d >= 1 && d <= 31
                ? String.format(java.util.Locale.ROOT, "%04d-%02d-%02d", y, m, d)
                : null;
    }

    private static boolean isDigits(String text, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (!isDigit(text, i)) {
                return false;
            }
        }
        return count > 0;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
