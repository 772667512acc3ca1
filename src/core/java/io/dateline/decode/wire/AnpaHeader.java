package io.dateline.decode.wire;

import io.dateline.words.WordLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first two lines of an ANPA 1312 message: {@code a0105 asian} and {@code u i BC-Harbour-Fire 11-23 0310}.
 *
 * @param service its letter
 * @param number four digits
 * @param priority a letter of the standard's scale
 * @param category a letter
 * @param keyword the slug as far as the line has room for it; null when there is none
 */
record AnpaHeader(
        char service,
        String number,
        String priority,
        String category,
        @Nullable String keyword) {
    private static final int DIGITS = 4;

    /** Longest first line: the letter, the number and the selector. */
    private static final int MAX_FIRST = 40;

    /** Null when the lines are none; control characters are taken out of them. */
    static @Nullable AnpaHeader parse(String first, String second) {
        String line = first.strip();
        boolean numbered = line.length() > DIGITS
                && line.length() <= MAX_FIRST
                && WireLines.isLetter(line.charAt(0))
                && WireLines.areDigits(line.substring(1, DIGITS + 1));
        boolean selects = numbered && line.chars().skip(DIGITS + 1L).allMatch(c -> c > ' ');
        List<String> words = WordLine.words(second);
        boolean sorted = words.size() >= 2 && isLetter(words.get(0)) && isLetter(words.get(1));
        return selects && sorted
                ? new AnpaHeader(
                        line.charAt(0),
                        line.substring(1, DIGITS + 1),
                        words.get(0),
                        words.get(1),
                        keyword(words.subList(2, words.size())))
                : null;
    }

    private static boolean isLetter(String word) {
        return word.length() == 1 && WireLines.isLetter(word.charAt(0));
    }

    /** What stands before the date and the count of words. */
    private static @Nullable String keyword(List<String> words) {
        int end = words.size();
        while (end > 0 && words.get(end - 1).chars().allMatch(c -> (c >= '0' && c <= '9') || c == '-')) {
            end--;
        }
        return end == 0 ? null : String.join(" ", words.subList(0, end));
    }
}
