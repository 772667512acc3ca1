package io.dateline.decode.wire;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the lines above the copy are: the headline among marks of the desk, notes to editors and a byline.
 *
 * @param headline null when none of them is one
 * @param byline the names; null when there is none
 * @param marks "(Eil)", "1ST LEAD": what kind of copy it is
 * @param notes to editors
 */
record HeadLines(@Nullable String headline, @Nullable String byline, List<String> marks, List<String> notes) {
    /** A headline goes on in the next line only where the first one is nearly full: lines have up to 69 characters. */
    static final int MIN_WRAPPED = 45;

    HeadLines {
        marks = List.copyOf(marks);
        notes = List.copyOf(notes);
    }

    static HeadLines of(List<String> lines) {
        List<String> titles = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        String byline = null;
        for (String line : lines) {
            boolean named = byline == null && !titles.isEmpty() && DeskLines.names(line) != null;
            if (named) {
                byline = DeskLines.names(line);
            } else if (DeskLines.isMark(line)) {
                marks.add(line);
            } else if (DeskLines.isNote(line) || DeskLines.isBracketed(line)) {
                notes.add(line);
            } else {
                titles.add(line);
            }
        }
        return new HeadLines(titles.isEmpty() ? last(marks, notes) : joined(titles, marks), byline, marks, notes);
    }

    /** Whether the desk orders something here. */
    boolean isNotice() {
        return marks.stream().anyMatch(DeskLines::isOrder) || notes.stream().anyMatch(DeskLines::isOrder);
    }

    private static @Nullable String last(List<String> marks, List<String> notes) {
        String mark = lastBare(marks);
        List<String> unsure = notes.stream()
                .filter(note -> !DeskLines.isSureNote(note) && !DeskLines.isBracketed(note))
                .toList();
        return mark != null || unsure.isEmpty() ? mark : unsure.get(unsure.size() - 1);
    }

    /** A headline all in capitals looks like a mark until nothing else is one. */
    private static @Nullable String lastBare(List<String> marks) {
        for (int i = marks.size() - 1; i >= 0; i--) {
            if (!DeskLines.isBracketed(marks.get(i))) {
                return marks.get(i);
            }
        }
        return null;
    }

    /** The last line with those before it that run on into it; a short line above is a kicker, and so a mark. */
    private static String joined(List<String> titles, List<String> marks) {
        int from = titles.size() - 1;
        while (from > 0 && titles.get(from - 1).length() >= MIN_WRAPPED) {
            from--;
        }
        marks.addAll(titles.subList(0, from));
        return String.join(" ", titles.subList(from, titles.size()));
    }
}
