package io.dateline.decode.plain;

import io.dateline.decode.item.Lines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Knows the wires' own framings: IPTC 7901 and ANPA 1312, with their control characters and without, and the start and
 * end of message signs of teleprinters.
 */
public final class WireFraming {
    private static final char SOH = '\u0001';
    private static final char STX = '\u0002';
    private static final char SYN = '\u0016';

    /** Lines at the head in which a framing shows. */
    private static final int HEAD = 12;

    private static final String FIELD_SIGNS = "%#$:*~@";

    /** Different signs that make fields; Markdown uses two of them. */
    private static final int FIELDS = 3;

    private WireFraming() {}

    public static @Nullable String name(Lines lines) {
        List<String> filled = lines.filled();
        if (filled.isEmpty()) {
            return null;
        }
        List<String> head = filled.subList(0, Math.min(filled.size(), HEAD));
        boolean teleprinter = head.get(0).startsWith("ZCZC") || lines.last().equals("NNNN");
        if (teleprinter) {
            return "a teleprinter message (ZCZC ... NNNN)";
        }
        if (hasFieldSigns(head)) {
            return "a wire item with a sign before each field";
        }
        if (isAnpa(head)) {
            return "an ANPA 1312 item";
        }
        boolean framed = head.stream().anyMatch(line -> line.indexOf(SOH) >= 0 || line.indexOf(STX) >= 0);
        return framed || isIptc7901(printable(head.get(0))) ? "an IPTC 7901 item" : null;
    }

    /** Lines that begin with different signs, each for a field, as AAP's: {@code %A}, {@code #slug}, {@code $category}. */
    private static boolean hasFieldSigns(List<String> head) {
        return head.stream()
                        .filter(line -> FIELD_SIGNS.indexOf(line.charAt(0)) >= 0)
                        .map(line -> line.charAt(0))
                        .distinct()
                        .count()
                >= FIELDS;
    }

    private static boolean isAnpa(List<String> head) {
        for (String line : head) {
            if (line.startsWith(SYN + "" + SYN) || (line.indexOf(SYN) >= 0 && line.indexOf(SOH) >= 0)) {
                return true;
            }
            String shown = printable(line).strip();
            if (shown.startsWith("^") && shown.length() > 1) {
                return true;
            }
        }
        return isServiceLine(printable(head.get(0)).strip())
                && head.size() > 1
                && isPriorityLine(printable(head.get(1)));
    }

    /** A service letter and a number of four digits, then the selector: {@code a0105asian}. */
    private static boolean isServiceLine(String line) {
        return line.length() > 5
                && line.length() < 40
                && isAsciiLetter(line.charAt(0))
                && digitsAt(line, 1) == 4
                && line.indexOf(' ') < 0;
    }

    /** A priority, a space and a category, each of one letter: {@code u i}. */
    private static boolean isPriorityLine(String line) {
        return line.length() > 3
                && isAsciiLetter(line.charAt(0))
                && line.charAt(1) == ' '
                && isAsciiLetter(line.charAt(2));
    }

    /** Source and number, priority, category, word count, parted by spaces: {@code eca0124 3 i 93 dpa 1888}. */
    private static boolean isIptc7901(String line) {
        String[] words = line.strip().split(" +", 6);
        return words.length >= 4
                && isSourceAndNumber(words[0])
                && words[1].length() == 1
                && digitsAt(words[1], 0) == 1
                && words[2].length() <= 3
                && words[2].chars().allMatch(c -> isAsciiLetter((char) c))
                && digitsAt(words[3], 0) == words[3].length()
                && words[3].length() <= 5;
    }

    private static boolean isSourceAndNumber(String word) {
        int letters = 0;
        while (letters < word.length() && isAsciiLetter(word.charAt(letters))) {
            letters++;
        }
        int digits = digitsAt(word, letters);
        return letters >= 1 && letters <= 5 && digits >= 2 && digits <= 6 && letters + digits == word.length();
    }

    private static int digitsAt(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** A line without its control characters, as it looks after a system has taken them out. */
    private static String printable(String line) {
        StringBuilder shown = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= ' ' && c != '\u007F') {
                shown.append(c);
            }
        }
        return shown.toString();
    }
}
