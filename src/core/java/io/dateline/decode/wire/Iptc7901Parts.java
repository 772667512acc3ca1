package io.dateline.decode.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message of IPTC 7901 cut into what its framing parts: the first line, the lines of keywords, the headline's lines, the
 * copy and the tail with its date. With STX and ETX these say where; without them a line that ends with an equals sign
 * closes the headline, and the date stands on the last line.
 *
 * @param head the lines above the copy, the equals sign at their end taken off
 * @param tail the line with the date; null when there is none
 */
record Iptc7901Parts(
        Iptc7901Header header,
        List<String> keywords,
        List<String> head,
        List<String> copy,
        @Nullable String tail) {
    /** Lines above the copy: marks, a headline over two lines, a byline and notes. */
    static final int MAX_HEAD = 12;

    private static final char STX = '\u0002';
    private static final char ETX = '\u0003';

    Iptc7901Parts {
        keywords = List.copyOf(keywords);
        head = List.copyOf(head);
        copy = List.copyOf(copy);
    }

    /**
     * Null when the message is not wholly one.
     *
     * @param message from the line of the source to the end of transmission
     */
    static @Nullable Iptc7901Parts of(String message) {
        int start = message.indexOf(STX);
        return start < 0 ? stripped(WireLines.of(message)) : framed(message, start);
    }

    private static @Nullable Iptc7901Parts framed(String message, int start) {
        List<String> before = WireLines.filled(WireLines.of(message.substring(0, start)));
        Iptc7901Header header = before.isEmpty() ? null : Iptc7901Header.parse(before.get(0));
        if (header == null) {
            return null;
        }
        int end = message.indexOf(ETX, start);
        List<String> text = WireLines.of(message.substring(start + 1, end < 0 ? message.length() : end));
        List<String> after = end < 0 ? List.of() : WireLines.filled(WireLines.of(message.substring(end + 1)));
        int from = WireLines.firstFilled(text, 0);
        int head = headEnd(text, from);
        int copy = head < 0 ? shortHead(text, from) : head;
        return new Iptc7901Parts(
                header,
                before.subList(1, before.size()),
                headLines(text.subList(from, copy)),
                text.subList(copy, text.size()),
                after.isEmpty() ? null : after.get(0));
    }

    private static @Nullable Iptc7901Parts stripped(List<String> lines) {
        int first = WireLines.firstFilled(lines, 0);
        Iptc7901Header header = first < lines.size() ? Iptc7901Header.parse(lines.get(first)) : null;
        int from = WireLines.firstFilled(lines, first + 1);
        int end = header == null ? -1 : headEnd(lines, from);
        if (header == null || end < 0) {
            return null;
        }
        int head = Math.max(from, blockStart(lines, end));
        boolean keyed = head == from && end - from > 1;
        int last = lastFilled(lines);
        boolean dated = last >= end && WireDate.ofTail(lines.get(last)) != null;
        return new Iptc7901Parts(
                header,
                WireLines.filled(lines.subList(from, keyed ? from + 1 : head)),
                headLines(lines.subList(keyed ? from + 1 : head, end)),
                lines.subList(end, dated ? last : lines.size()),
                dated ? lines.get(last) : null);
    }

    /** Behind the line that an equals sign ends; -1 when none of the first ones has it. */
    private static int headEnd(List<String> lines, int from) {
        for (int i = from; i < Math.min(lines.size(), from + MAX_HEAD); i++) {
            if (lines.get(i).strip().endsWith("=")) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Lines before an empty one, where the sender writes no equals sign: a headline, not a paragraph. */
    private static int shortHead(List<String> lines, int from) {
        int end = from;
        while (end < lines.size() && !lines.get(end).isBlank()) {
            end++;
        }
        boolean finished = end > from && ".:".indexOf(last(lines.get(end - 1))) >= 0;
        return end - from <= 2 && end < lines.size() && !finished ? end : from;
    }

    private static char last(String line) {
        String text = line.stripTrailing();
        return text.charAt(text.length() - 1);
    }

    /** Where the block of lines before a place begins, behind an empty one. */
    private static int blockStart(List<String> lines, int end) {
        int start = end - 1;
        while (start > 0 && !lines.get(start - 1).isBlank()) {
            start--;
        }
        return start;
    }

    private static int lastFilled(List<String> lines) {
        int at = lines.size() - 1;
        while (at >= 0 && lines.get(at).isBlank()) {
            at--;
        }
        return at;
    }

    private static List<String> headLines(List<String> lines) {
        return WireLines.filled(lines.stream()
                .map(line -> line.strip().endsWith("=")
                        ? line.strip().substring(0, line.strip().length() - 1)
                        : line)
                .toList());
    }
}
