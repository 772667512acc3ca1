package io.dateline.validate;

import io.dateline.validate.lifecycle.LeadMarks;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The dateline that opens a story: {@code SEOUL, Oct. 8 (Yonhap) --}, {@code LONDON (Reuters) -}, {@code PARIS —}. A
 * dash ends it; before the dash stand a place and perhaps a date and an agency in brackets. Without an agency the place
 * must be in capitals and a new sentence follow, so that "NATO - the alliance - said" is none.
 */
final class DatelineLine {
    /** Longest dateline: two places, a date and an agency. */
    static final int MAX_LENGTH = 100;

    /** Fewest letters of a place without an agency: shorter words in capitals are mostly organisations. */
    static final int MIN_BARE_PLACE = 4;

    private DatelineLine() {}

    /** Where the copy begins after the dateline; -1 when there is none. */
    static int endIn(String paragraph) {
        int limit = Math.min(paragraph.length() - 1, MAX_LENGTH);
        for (int i = 0; i < limit; i++) {
            if (isDash(paragraph.charAt(i)) && isSeparator(paragraph, i)) {
                int end = afterDashes(paragraph, i);
                String before = paragraph.substring(0, i).strip();
                return end < paragraph.length() && isDateline(before, paragraph.substring(end)) ? end : -1;
            }
        }
        return -1;
    }

    /** A dash of its own, not a hyphen inside a word: white space before it, or an em dash, or a bracket or stop. */
    private static boolean isSeparator(String text, int at) {
        char c = text.charAt(at);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return before == ' ' || before == ')' || before == '.' || c == '—' || (c == '-' && after == '-');
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—' || c == '_' || c == '―';
    }

    private static int afterDashes(String text, int from) {
        int at = from;
        while (at < text.length() && (isDash(text.charAt(at)) || text.charAt(at) == ' ')) {
            at++;
        }
        return at;
    }

    private static boolean isDateline(String written, String copy) {
        String before = written.endsWith(".") && agency(written) == null ? written : stripStop(written);
        String agency = agency(before);
        if (agency != null) {
            String place = before.substring(0, before.lastIndexOf(before.endsWith("/") ? "/" + agency : "(" + agency))
                    .strip();
            return place.isEmpty() || isPlace(place, false);
        }
        return letters(before) >= MIN_BARE_PLACE
                && isPlace(before, true)
                && Character.isUpperCase(
                        copy.codePointAt(0) == '"' || copy.charAt(0) == '“' ? 'A' : copy.codePointAt(0));
    }

    private static String stripStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1).strip() : text;
    }

    /** The agency in brackets or slashes at the end of a dateline; null when there is none. */
    static @Nullable String agency(String dateline) {
        int end = dateline.length();
        while (end > 0 && (isDash(dateline.charAt(end - 1)) || " .".indexOf(dateline.charAt(end - 1)) >= 0)) {
            end--;
        }
        String text = dateline.substring(0, end);
        char close = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        int open = close == ')' ? text.lastIndexOf('(') : close == '/' ? text.lastIndexOf('/', text.length() - 2) : -1;
        String inside = open < 0 ? "" : text.substring(open + 1, text.length() - 1);
        boolean isName = AgencyTag.isName(inside) || isLowerCaseName(inside);
        return inside.length() >= 2 && inside.length() <= 40 && isName ? inside : null;
    }

    /** One short word, as dpa and apa write themselves. */
    private static boolean isLowerCaseName(String inside) {
        return inside.length() <= 6 && inside.chars().allMatch(Character::isLowerCase);
    }

    /** Capitalised words, dates and small connecting words; the part before the first comma all capitals if asked. */
    private static boolean isPlace(String text, boolean capitals) {
        int comma = text.indexOf(',');
        String first = comma < 0 ? text : text.substring(0, comma);
        if (!Character.isUpperCase(first.codePointAt(0))
                || (capitals && !first.equals(first.toUpperCase(Locale.ROOT)))) {
            return false;
        }
        String[] words = text.split("[ ,/]+", -1);
        int small = 0;
        for (String word : words) {
            boolean fits = word.isEmpty()
                    || Character.isUpperCase(word.codePointAt(0))
                    || Character.isDigit(word.charAt(0))
                    || !Character.isLetter(word.codePointAt(0));
            small += fits ? 0 : 1;
        }
        return words.length <= 10 && small <= 2 && !first.endsWith(".") && !LeadMarks.isMark(first);
    }

    private static int letters(String text) {
        return (int) text.chars().filter(Character::isLetter).count();
    }
}
