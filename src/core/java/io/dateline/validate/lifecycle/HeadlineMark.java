package io.dateline.validate.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A place in a headline where desks write orders: before its first colon or dash, in brackets or between asterisks at
 * either end, the capitals it begins with, or the whole of it.
 *
 * @param words the words there
 * @param place where they stand
 * @param rest what is left of the headline
 */
record HeadlineMark(String words, Place place, String rest) {
    /** Longest mark: an embargo with its date and zone takes some 70 characters. */
    static final int MAX_LENGTH = 100;

    /** Places looked at from the left: {@code EDITORS: KILL: ...} has two. */
    static final int MAX_PREFIXES = 3;

    enum Place {
        PREFIX,
        CLOSE_PREFIX,
        BRACKETS,
        CAPITALS,
        WHOLE
    }

    static List<HeadlineMark> of(String headline) {
        String text = headline.strip();
        List<HeadlineMark> marks = new ArrayList<>();
        bracketed(text, marks);
        prefixes(text, marks);
        capitals(text, marks);
        marks.add(new HeadlineMark(text.substring(0, Math.min(text.length(), MAX_LENGTH)), Place.WHOLE, ""));
        return marks;
    }

    static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
    }

    private static void bracketed(String text, List<HeadlineMark> marks) {
        for (String pair : new String[] {"()", "[]", "**", "==", "##"}) {
            int open = text.indexOf(pair.charAt(0));
            int start = open;
            while (start >= 0 && start < text.length() && text.charAt(start) == pair.charAt(0)) {
                start++;
            }
            int close = open < 0 ? -1 : text.indexOf(pair.charAt(1), start);
            if (close > start && close - start <= MAX_LENGTH) {
                String rest = text.substring(0, open) + " " + text.substring(close + 1);
                boolean atStart = text.substring(0, open).isBlank();
                boolean atEnd = isOnly(text, close, pair.charAt(1));
                if (atStart || atEnd) {
                    marks.add(new HeadlineMark(text.substring(start, close), Place.BRACKETS, rest.strip()));
                }
            }
        }
    }

    private static boolean isOnly(String text, int from, char mark) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) != mark && text.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    private static void prefixes(String text, List<HeadlineMark> marks) {
        int found = 0;
        for (int i = 1; i < Math.min(text.length(), MAX_LENGTH) && found < MAX_PREFIXES; i++) {
            if (isSeparator(text, i)) {
                boolean close = text.charAt(i) != ':'
                        && i + 1 < text.length()
                        && text.charAt(i + 1) != ' '
                        && text.charAt(i - 1) != ' '
                        && text.charAt(i + 1) != '-';
                String rest = withoutSeparators(text.substring(i));
                marks.add(new HeadlineMark(text.substring(0, i), close ? Place.CLOSE_PREFIX : Place.PREFIX, rest));
                found++;
                while (i + 1 < text.length() && isDash(text.charAt(i + 1))) {
                    i++;
                }
            }
        }
    }

    /** A colon or dash that stands in no time or date. */
    private static boolean isSeparator(String text, int at) {
        char c = text.charAt(at);
        boolean inNumber = at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
        boolean slash = c == '/' && text.charAt(at - 1) == ' ';
        return (c == ':' || slash || c == '|' || c == '!' || isDash(c)) && !inNumber;
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—' || c == '_';
    }

    static String withoutSeparators(String text) {
        int start = 0;
        while (start < text.length() && (isDash(text.charAt(start)) || " :|!/*=".indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        return text.substring(start).strip();
    }

    private static void capitals(String text, List<HeadlineMark> marks) {
        int end = 0;
        while (end < text.length() && end <= MAX_LENGTH) {
            int next = text.indexOf(' ', end);
            String word = text.substring(end, next < 0 ? text.length() : next);
            if (!isCapitals(word)) {
                break;
            }
            end = next < 0 ? text.length() : next + 1;
        }
        if (end > 0 && end < text.length()) {
            marks.add(new HeadlineMark(text.substring(0, end).strip(), Place.CAPITALS, text.substring(end)));
        }
    }
}
