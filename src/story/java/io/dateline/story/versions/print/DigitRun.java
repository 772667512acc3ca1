package io.dateline.story.versions.print;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number in digits, read by hand: groups and decimals as its language writes them, a score ("3-1") or a time of day
 * ("10:30") as it stands.
 *
 * @param end where it ends, a scale's letters included
 * @param value null when it is no figure: an ordinal, or a part of a name such as "5G"
 */
record DigitRun(int end, @Nullable String value) {
    /** Digits of a number above which it is an id, and left as written. */
    private static final int MAX_DIGITS = 18;

    private static final Set<String> DECIMAL_COMMA = Set.of(
            "de", "fr", "es", "it", "pt", "nl", "ru", "pl", "sv", "da", "no", "nb", "fi", "tr", "cs", "hu", "uk", "el");

    static DigitRun read(String text, int start, int limit, String language) {
        int end = start;
        while (end < limit && isOn(text, end, limit)) {
            end++;
        }
        String raw = text.substring(start, end);
        int letters = end;
        while (letters < limit && Character.isLetter(text.charAt(letters))) {
            letters++;
        }
        if (letters == end && isWhole(text, start, raw)) {
            return new DigitRun(end, raw);
        }
        BigDecimal number = number(raw, language);
        if (letters == end) {
            return new DigitRun(end, number == null ? raw : plain(signed(text, start, number)));
        }
        BigDecimal scale = NumberWords.suffix(text.substring(end, letters));
        return new DigitRun(
                letters,
                scale == null || number == null
                        ? null
                        : plain(signed(text, start, number).multiply(scale)));
    }

    /** Whether it is in its shortest form as it stands, as most numbers are. */
    private static boolean isWhole(String text, int start, String raw) {
        boolean plain = raw.length() <= MAX_DIGITS && raw.charAt(0) != '0';
        for (int at = 0; plain && at < raw.length(); at++) {
            plain = raw.charAt(at) >= '0' && raw.charAt(at) <= '9';
        }
        return plain && (start == 0 || "-−".indexOf(text.charAt(start - 1)) < 0);
    }

    /** A digit, or one mark between two digits. */
    private static boolean isOn(String text, int at, int limit) {
        char c = text.charAt(at);
        boolean next = at + 1 < limit && Character.isDigit(text.charAt(at + 1));
        return Character.isDigit(c) || (next && ".,:-–/\u00a0\u202f\u2009'’".indexOf(c) >= 0);
    }

    private static BigDecimal signed(String text, int start, BigDecimal number) {
        boolean minus = start > 0
                && "-−".indexOf(text.charAt(start - 1)) >= 0
                && (start == 1 || Character.isWhitespace(text.charAt(start - 2)));
        return minus ? number.negate() : number;
    }

    /** Null for what is no single number. */
    private static @Nullable BigDecimal number(String raw, String language) {
        StringBuilder digits = new StringBuilder(raw.length());
        boolean fraction = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Character.isDigit(c)) {
                digits.append(Character.digit(c, 10));
            } else if (":-–/".indexOf(c) >= 0 || fraction) {
                return null;
            } else if (isDecimal(raw, i, language)) {
                digits.append('.');
                fraction = true;
            }
        }
        return digits.length() > MAX_DIGITS ? null : new BigDecimal(digits.toString());
    }

    private static boolean isDecimal(String raw, int at, String language) {
        char c = raw.charAt(at);
        if (c != '.' && c != ',') {
            return false;
        }
        boolean group = raw.length() - at == 4 || (raw.length() > at + 4 && !Character.isDigit(raw.charAt(at + 4)));
        boolean decimal = c == (DECIMAL_COMMA.contains(base(language)) ? ',' : '.');
        return decimal || !group;
    }

    private static String base(String language) {
        int end = language.indexOf('-');
        return end < 0 ? language : language.substring(0, end);
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
