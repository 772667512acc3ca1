package io.dateline.generate.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The possible values of digits with points and commas: {@code 1,200.5}, {@code 1.200,5}, {@code 12.03.2026}. */
final class DigitValues {
    /** Longer ones are identifiers, and compared by their digits. */
    private static final int MOST_DIGITS = 40;

    private DigitValues() {}

    /** The possible values; empty when it is not one number but several, such as a date or an address. */
    static List<BigDecimal> of(String digits, boolean decimalPoint) {
        List<BigDecimal> values = new ArrayList<>();
        if (digits.length() <= MOST_DIGITS) {
            add(values, digits, ',', '.');
            if (!decimalPoint) {
                add(values, digits, '.', ',');
            }
        }
        return values;
    }

    private static void add(List<BigDecimal> values, String digits, char group, char decimal) {
        int point = digits.indexOf(decimal);
        String whole = point < 0 ? digits : digits.substring(0, point);
        String fraction = point < 0 ? "" : digits.substring(point + 1);
        if (isGrouped(whole, group) && onlyDigits(fraction)) {
            String plain = plain(whole) + (fraction.isEmpty() ? "" : "." + fraction);
            values.add(new BigDecimal(plain));
        }
    }

    /** One to three digits, then groups of three; or no group at all. */
    private static boolean isGrouped(String whole, char group) {
        int at = whole.length();
        int separator = lastSeparator(whole, at);
        while (separator >= 0) {
            char c = whole.charAt(separator);
            if (at - separator != 4 || (c != group && c != ' ' && c != '\'')) {
                return false;
            }
            at = separator;
            separator = lastSeparator(whole, at);
        }
        return at > 0 && (at == whole.length() || at <= 3);
    }

    private static int lastSeparator(String text, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (!digit(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean onlyDigits(String text) {
        return text.chars().allMatch(c -> digit((char) c));
    }

    private static String plain(String whole) {
        StringBuilder plain = new StringBuilder(whole.length());
        whole.chars().filter(c -> digit((char) c)).forEach(c -> plain.append((char) c));
        return plain.toString();
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
