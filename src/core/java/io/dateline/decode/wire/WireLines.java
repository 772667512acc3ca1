package io.dateline.decode.wire;

import java.util.ArrayList;
import java.util.List;

/** The lines of a message, without the control characters of its framing but with tabs: an indent begins a paragraph. */
final class WireLines {
    private WireLines() {}

    /** Lines end with LF or with CRs and perhaps an LF: teleprinters sent two carriage returns, for time to return. */
    static List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && isShown(text.charAt(at))) {
                at++;
            }
            line.append(text, start, at);
            if (at == text.length()) {
                break;
            }
            char c = text.charAt(at++);
            if (c == '\r') {
                while (at < text.length() && text.charAt(at) == '\r') {
                    at++;
                }
                at += at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
            }
            if (c == '\r' || c == '\n') {
                lines.add(line.toString());
                line.setLength(0);
            }
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static boolean isShown(char c) {
        return c == '\t' || (c >= ' ' && c != '\u007F' && (c < '\u0080' || c > '\u009F'));
    }

    /** The lines that are not blank, without white space around them. */
    static List<String> filled(List<String> lines) {
        return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static int firstFilled(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean areLetters(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> isLetter((char) c));
    }

    static boolean areDigits(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
