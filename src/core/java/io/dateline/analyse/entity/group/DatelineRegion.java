package io.dateline.analyse.entity.group;

import io.dateline.article.Prose;

/**
 * The part of a body that is its dateline ("SEOUL, Oct. 8 (Yonhap) --"): it ends at the first dash of the first
 * paragraph, if all before it looks like a place in capitals or names an agency in brackets.
 */
final class DatelineRegion {
    /** The longest dateline seen names two cities, a date and two agencies: well below this many characters. */
    private static final int LONGEST = 120;

    private DatelineRegion() {}

    /** The offset after the dateline; the body's start when it has none. */
    static int end(Prose prose) {
        String text = prose.text();
        int start = prose.bodyStart();
        int last = Math.min(text.length(), start + LONGEST);
        for (int at = start; at < last && text.charAt(at) != '\n'; at++) {
            if (isDash(text, at)) {
                return looksLikeOne(text, start, at) ? at : start;
            }
        }
        return start;
    }

    private static boolean isDash(String text, int at) {
        char c = text.charAt(at);
        if (c == '\u2014' || c == '\u2013') {
            return true;
        }
        boolean followed = at + 1 < text.length() && (text.charAt(at + 1) == '-' || text.charAt(at + 1) == ' ');
        return c == '-' && followed && at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == ')');
    }

    private static boolean looksLikeOne(String text, int start, int end) {
        int open = text.indexOf('(', start);
        int close = text.indexOf(')', start);
        if (open >= start && open < close && close < end && end - close <= 2) {
            return true;
        }
        int capitals = 0;
        for (int at = start; at < end && Character.isUpperCase(text.charAt(at)); at++) {
            capitals++;
        }
        return capitals >= 3;
    }
}
