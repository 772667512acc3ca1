package io.dateline.validate.lifecycle;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a headline as desks number what they send: a mark in brackets, or the number of a take.
 *
 * @param words the mark, a take written out: {@code =2} is {@code take 2}
 * @param asSent the mark as it was written
 * @param rest the headline before it
 */
record TailMark(String words, String asSent, String rest, boolean isBracketed) {
    /** Digits of a take's number. */
    private static final int MAX_DIGITS = 2;

    private static final String TAKE = "take ";

    /** Null when nothing of that kind stands there. */
    static @Nullable TailMark of(String headline) {
        String text = headline.strip();
        if (text.isEmpty()) {
            return null;
        }
        char last = text.charAt(text.length() - 1);
        if (last == ')' || last == ']') {
            return bracketed(text, last == ')' ? '(' : '[');
        }
        int digits = digitsBefore(text, text.length());
        if (digits == 0 || digits > MAX_DIGITS) {
            return null;
        }
        int number = text.length() - digits;
        return text.charAt(Math.max(0, number - 1)) == '=' ? signed(text, number) : written(text, number);
    }

    private static @Nullable TailMark bracketed(String text, char opening) {
        int open = text.lastIndexOf(opening);
        if (open < 0 || text.length() - open > LeadMarks.MAX_LENGTH) {
            return null;
        }
        String inside =
                text.substring(open + 1, text.length() - 1).replace('-', ' ').strip();
        return new TailMark(withoutTotal(inside), text.substring(open), before(text, open), true);
    }

    /** {@code =2}: a space must stand before it, for {@code E=2} is a formula. */
    private static @Nullable TailMark signed(String text, int number) {
        int sign = number - 1;
        return sign > 0 && text.charAt(sign - 1) == ' '
                ? new TailMark(TAKE + text.substring(number), text.substring(sign), before(text, sign), false)
                : null;
    }

    /** {@code take 2}, {@code take 2 of 3}. */
    private static @Nullable TailMark written(String text, int number) {
        int take = text.toLowerCase(Locale.ROOT).lastIndexOf(TAKE);
        boolean isNear = take > 0 && number - take <= TAKE.length() + MAX_DIGITS + " of ".length();
        if (!isNear || " ,-(".indexOf(text.charAt(take - 1)) < 0) {
            return null;
        }
        String words = withoutTotal(text.substring(take));
        return words.length() - TAKE.length() <= MAX_DIGITS
                ? new TailMark(words, text.substring(take), before(text, take), false)
                : null;
    }

    /** {@code take 2 of 3} without the number of all. */
    private static String withoutTotal(String words) {
        int of = words.toLowerCase(Locale.ROOT).indexOf(" of ");
        return of > 0 && digitsBefore(words, words.length()) > 0 ? words.substring(0, of) : words;
    }

    private static String before(String text, int end) {
        int at = end;
        while (at > 0 && " ,-\u2013\u2014".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return text.substring(0, at);
    }

    private static int digitsBefore(String text, int end) {
        int at = end;
        while (at > 0 && text.charAt(at - 1) >= '0' && text.charAt(at - 1) <= '9') {
            at--;
        }
        return end - at;
    }
}
