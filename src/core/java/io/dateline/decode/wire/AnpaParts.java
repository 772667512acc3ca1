package io.dateline.decode.wire;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message of ANPA 1312 cut into its header, the lines with a caret above the copy, the copy and the trailer with its date.
 *
 * @param head without carets and line ends
 * @param copy paragraphs with empty lines between them
 * @param agency before the trailer's date, {@code AP}; null when there is none
 * @param trailer the date as it stands; null when there is none
 */
record AnpaParts(
        AnpaHeader header,
        List<String> head,
        List<String> copy,
        @Nullable String agency,
        @Nullable String trailer) {
    /** DC2 in the second line: lines stay as they are, for tables. */
    private static final char KEEP_LAYOUT = '\u0012';

    /** A trailer has the agency, the wire, the date, the time and the zone. */
    private static final int MAX_TRAILER = 40;

    private static final int DATE = 8;

    AnpaParts {
        head = List.copyOf(head);
        copy = List.copyOf(copy);
    }

    /** Null when the message is not wholly one. */
    static @Nullable AnpaParts of(String message) {
        List<String> lines = WireLines.of(message);
        int first = WireLines.firstFilled(lines, 0);
        int second = WireLines.firstFilled(lines, first + 1);
        AnpaHeader header = second < lines.size() ? AnpaHeader.parse(lines.get(first), lines.get(second)) : null;
        if (header == null) {
            return null;
        }
        int at = WireLines.firstFilled(lines, second + 1);
        List<String> head = new ArrayList<>();
        while (at < lines.size() && isHead(lines.get(at))) {
            head.add(bare(lines.get(at++)));
        }
        int trailer = trailer(lines, at);
        boolean dated = trailer < lines.size();
        List<String> copy = lines.subList(at, trailer);
        List<String> text =
                isLayout(message) ? copy.stream().map(AnpaParts::bare).toList() : paragraphs(copy);
        return new AnpaParts(
                header,
                WireLines.filled(head),
                text.stream().filter(line -> !isRule(line)).toList(),
                dated ? agency(bare(lines.get(trailer))) : null,
                dated ? bare(lines.get(trailer)) : null);
    }

    /** A line with a caret, or one without an indent that a sign ends: some senders write the slug so. */
    private static boolean isHead(String line) {
        String text = line.stripTrailing();
        boolean indented = !text.isEmpty() && Character.isWhitespace(text.charAt(0));
        return text.startsWith("^") || (!indented && (text.endsWith("<") || text.endsWith("=")));
    }

    /** A line of underscores that sets the credits below it apart. */
    private static boolean isRule(String line) {
        return !line.isEmpty() && line.chars().allMatch(c -> c == '_');
    }

    private static boolean isLayout(String message) {
        int sign = message.indexOf(KEEP_LAYOUT);
        int text = message.indexOf('\u0002');
        return sign >= 0 && sign < (text < 0 ? message.length() : text);
    }

    /** The last line that is a trailer; the number of lines when none is. */
    private static int trailer(List<String> lines, int from) {
        for (int i = lines.size() - 1; i >= from; i--) {
            if (date(bare(lines.get(i))) != null) {
                return i;
            }
        }
        return lines.size();
    }

    /** When it was sent; null when the message does not say. */
    @Nullable
    WireDate date() {
        return trailer == null ? null : date(trailer);
    }

    private static @Nullable WireDate date(String line) {
        int space = line.lastIndexOf(' ');
        int start = space - DATE;
        boolean parted = start >= 0 && (start == 0 || line.charAt(start - 1) == '-');
        return line.length() <= MAX_TRAILER && parted
                ? WireDate.ofTrailer(line.substring(start, space), line.substring(space + 1))
                : null;
    }

    private static @Nullable String agency(String trailer) {
        int end = trailer.indexOf('-');
        return end > 0 && WireLines.areLetters(trailer.substring(0, end)) ? trailer.substring(0, end) : null;
    }

    /** Without caret and indent, and without the sign that sets the line's end: to the left, or in the middle. */
    private static String bare(String line) {
        String text = line.strip();
        text = text.startsWith("^") ? text.substring(1) : text;
        boolean ends = text.endsWith("<") || text.endsWith("=");
        String words = ends ? text.substring(0, text.length() - 1) : text;
        return words.replace("``", "\"").replace("''", "\"").strip();
    }

    /** An indent, a caret or an empty line begins a paragraph; a line without goes on. */
    private static List<String> paragraphs(List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : lines) {
            boolean begins = line.isBlank() || Character.isWhitespace(line.charAt(0)) || line.startsWith("^");
            if (begins && paragraph.length() > 0) {
                paragraphs.add(paragraph.toString());
                paragraphs.add("");
                paragraph.setLength(0);
            }
            String words = bare(line);
            paragraph
                    .append(paragraph.length() > 0 && !words.isEmpty() ? " " : "")
                    .append(words);
        }
        paragraphs.add(paragraph.toString());
        return paragraphs;
    }
}
