package io.dateline.decode.item;

import java.util.ArrayList;
import java.util.List;

/**
 * The first lines of a text, by which unread formats are known. Control characters are kept; lines are cut, because no
 * format shows itself only later on.
 *
 * @param all with their indents and the empty ones among them; none empty at the head
 * @param last the last line of the whole text that is not blank
 */
public record Lines(List<String> all, String last) {
    /** Lines looked at: the longest block of mail headers has some 60. */
    public static final int MAX_LINES = 80;

    /** Characters of a line looked at. */
    public static final int MAX_LENGTH = 400;

    public static Lines of(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length() && lines.size() < MAX_LINES) {
            int end = end(text, start);
            String line = text.substring(start, Math.min(end, start + MAX_LENGTH));
            if (!lines.isEmpty() || !line.isBlank()) {
                lines.add(line);
            }
            start = end < text.length() && text.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        return new Lines(List.copyOf(lines), last(text));
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static String last(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) <= ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && text.charAt(start - 1) >= ' ' && end - start < MAX_LENGTH) {
            start--;
        }
        return text.substring(start, end).strip();
    }

    /** The first line without white space around it; empty when there is none. */
    public String first() {
        return all.isEmpty() ? "" : all.get(0).strip();
    }

    /** The lines that are not blank, white space around them taken off. */
    public List<String> filled() {
        return all.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
