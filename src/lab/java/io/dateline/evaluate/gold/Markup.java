package io.dateline.evaluate.gold;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * A text with its marks. In the source a mark is {@code {name value|the words}}, and marks may stand within each other.
 * Offsets are counted while the braces are taken out, so they are right by construction.
 *
 * @param marks by start, the longer first
 */
record Markup(String text, List<Mark> marks) {
    private static final Comparator<Mark> IN_ORDER = Comparator.comparingInt(Mark::start)
            .thenComparing(Comparator.comparingInt(Mark::end).reversed());

    Markup {
        marks = marks.stream().sorted(IN_ORDER).toList();
    }

    /** A mark whose end has not been read yet. */
    private record Open(String tag, int start) {}

    /** @throws IllegalArgumentException when a brace has no partner, or a mark no words */
    static Markup read(String source) {
        StringBuilder text = new StringBuilder(source.length());
        List<Mark> marks = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        int codePoints = 0;
        for (int i = 0; i < source.length(); i += Character.charCount(source.codePointAt(i))) {
            int c = source.codePointAt(i);
            if (c == '{') {
                int bar = source.indexOf('|', i);
                require(bar > i + 1, "a brace without a name and a bar");
                open.push(new Open(source.substring(i + 1, bar), codePoints));
                i = bar;
            } else if (c == '}') {
                require(!open.isEmpty(), "a closing brace too many");
                Open mark = open.pop();
                marks.add(Mark.of(mark.tag(), mark.start(), codePoints));
            } else {
                text.appendCodePoint(c);
                codePoints++;
            }
        }
        require(open.isEmpty(), "a mark that is not closed");
        return new Markup(text.toString(), marks);
    }

    /** The words of a mark. */
    String words(Mark mark) {
        int start = text.offsetByCodePoints(0, mark.start());
        return text.substring(start, text.offsetByCodePoints(start, mark.end() - mark.start()));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
