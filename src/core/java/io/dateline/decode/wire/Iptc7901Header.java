package io.dateline.decode.wire;

import io.dateline.words.WordLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first line of an IPTC 7901 message: {@code eca0124 3 i 93 dpa 1888}.
 *
 * @param service letters of the service, {@code eca}
 * @param number of the message in that service and day, as written
 * @param priority 1 (flash) to 9
 * @param category one to three letters
 * @param agency the name before the agency's own number at the end; null when there is none
 * @param item the agency's own number, {@code 1888}; null when there is none
 */
record Iptc7901Header(
        String service,
        String number,
        String priority,
        String category,
        @Nullable String agency,
        @Nullable String item) {
    private static final int MAX_SERVICE = 5;
    private static final int MAX_NUMBER = 6;
    private static final int MAX_CATEGORY = 3;
    private static final int MAX_COUNT = 5;

    /** Words of the line: source, priority, category, count, and the four before them are all that the standard has. */
    private static final int MIN_WORDS = 4;

    /** Longest name of an agency in the line. */
    private static final int MAX_AGENCY = 20;

    /** Null when the line is none. */
    static @Nullable Iptc7901Header parse(String line) {
        List<String> words = WordLine.words(line);
        if (words.size() < MIN_WORDS || !isSource(words.get(0)) || !isHead(words)) {
            return null;
        }
        String source = words.get(0);
        int digits = firstDigit(source);
        List<String> rest = words.subList(MIN_WORDS, words.size());
        int item = rest.size() - 1;
        boolean named = item >= 1 && Character.isDigit(rest.get(item).charAt(0)) && isAgency(rest.get(item - 1));
        return new Iptc7901Header(
                source.substring(0, digits),
                source.substring(digits),
                words.get(1),
                words.get(2),
                named ? rest.get(item - 1) : slashed(rest),
                named ? rest.get(item) : null);
    }

    private static boolean isHead(List<String> words) {
        String priority = words.get(1);
        String category = words.get(2);
        String count = words.get(3);
        return priority.length() == 1
                && WireLines.areDigits(priority)
                && category.length() <= MAX_CATEGORY
                && WireLines.areLetters(category)
                && count.length() <= MAX_COUNT
                && WireLines.areDigits(count);
    }

    private static boolean isSource(String word) {
        int digits = firstDigit(word);
        return digits >= 1
                && digits <= MAX_SERVICE
                && WireLines.areLetters(word.substring(0, digits))
                && WireLines.areDigits(word.substring(digits))
                && word.length() - digits >= 2
                && word.length() - digits <= MAX_NUMBER;
    }

    private static int firstDigit(String word) {
        int at = 0;
        while (at < word.length() && !Character.isDigit(word.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isAgency(String word) {
        return word.length() >= 2
                && word.length() <= MAX_AGENCY
                && word.chars().allMatch(c -> WireLines.isLetter((char) c) || c == '-' || c == '.');
    }

    /** The agency in {@code /AFP-BB07}; null when there is none. */
    private static @Nullable String slashed(List<String> rest) {
        for (String word : rest) {
            int end = word.indexOf('-');
            if (word.startsWith("/") && end > 2 && isAgency(word.substring(1, end))) {
                return word.substring(1, end);
            }
        }
        return null;
    }
}
