package io.dateline.words;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a word file that is neither blank nor a comment.
 *
 * @param file where it stands
 * @param number its place in the file, from 1, comments counted
 */
public record WordLine(String file, int number, String text) {
    /** The cells between tabs, empty ones kept. */
    public List<String> cells() {
        return cut(text, '\t');
    }

    /** @throws IllegalStateException if there are more or fewer */
    public List<String> cells(int count) {
        List<String> cells = cells();
        if (cells.size() != count) {
            throw fault(count + " cells between tabs belong here, there are " + cells.size());
        }
        return cells;
    }

    /** The words between blanks. */
    public List<String> words() {
        return words(text);
    }

    /** The exception to throw when the line does not fit the form of its file; it names the file and the line. */
    public IllegalStateException fault(String what) {
        return new IllegalStateException(file + ", line " + number + ": " + what);
    }

    /** The parts between blanks, empty ones left out. */
    public static List<String> words(String text) {
        return parts(text, ' ');
    }

    /** The entries of a cell that lists several with commas between them, without blanks around them, empty ones left out. */
    public static List<String> entries(String cell) {
        return parts(cell, ',');
    }

    private static List<String> parts(String text, char separator) {
        List<String> parts = new ArrayList<>();
        for (String part : cut(text, separator)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return List.copyOf(parts);
    }

    /** The parts between separators, empty ones kept. */
    public static List<String> cut(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        parts.add(text.substring(from));
        return List.copyOf(parts);
    }
}
