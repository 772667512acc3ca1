package io.dateline.words;

import java.util.Arrays;
import java.util.List;

/**
 * Tells a row of a table in plain copy from a line of running text by its shape: prices, futures, standings, temperatures, results.
 * One line proves nothing; {@link #rows} asks for several in a row. Looks at each character once.
 */
public final class TableLine {
    /** Fewer rows may be a sentence of figures on a line of its own. */
    public static final int FEWEST_ROWS = 3;

    /** Characters of a row; a longer line is a paragraph. */
    public static final int LONGEST = 160;

    /** Words of a line that names the columns. */
    private static final int MOST_IN_HEAD = 10;

    /** Words of a row with a single figure: "Oslo rain 12". */
    private static final int MOST_WITH_ONE = 5;

    /** Figures among the words of a row, in tenths. */
    private static final int FIGURES_IN_TEN = 4;

    private static final WordNumbers SILENT =
            WordNumbers.of(WordKinds.words("/words/table-words.tsv").list("silent"));

    /** What a line may be. */
    public enum Shape {
        /** A row by itself. */
        ROW,
        /** A row where it stands among rows. */
        SHORT,
        /** It may name the columns of the rows below. */
        HEAD,
        TEXT
    }

    private TableLine() {}

    /** Which of some lines in a row belong to a table. */
    public static boolean[] rows(List<? extends CharSequence> lines) {
        Shape[] shapes = new Shape[lines.size()];
        for (int i = 0; i < shapes.length; i++) {
            shapes[i] = shape(lines.get(i));
        }
        boolean[] rows = new boolean[shapes.length];
        for (int from = 0; from < shapes.length; from++) {
            int to = from;
            int sure = 0;
            while (to < shapes.length
                    && (shapes[to] == Shape.ROW || shapes[to] == Shape.SHORT || between(shapes, from, to))) {
                sure += shapes[to++] == Shape.ROW ? 1 : 0;
            }
            boolean many = to - from > FEWEST_ROWS && sure > 0;
            if (many || (to - from == FEWEST_ROWS && sure > 1)) {
                int first = from > 0 && shapes[from - 1] == Shape.HEAD ? from - 1 : from;
                Arrays.fill(rows, first, to, true);
            }
            from = Math.max(from, to - 1);
        }
        return rows;
    }

    /** A line of a few words between rows: "Year", "Second round". */
    private static boolean between(Shape[] shapes, int from, int at) {
        return at > from
                && shapes[at] == Shape.HEAD
                && shapes[at - 1] == Shape.ROW
                && at + 1 < shapes.length
                && shapes[at + 1] == Shape.ROW;
    }

    static Shape shape(CharSequence line) {
        int length = line.length();
        if (length > LONGEST || length == 0) {
            return Shape.TEXT;
        }
        int words = 0;
        int figures = 0;
        int small = 0;
        for (int at = 0; at < length; ) {
            if (blank(line.charAt(at))) {
                at++;
                continue;
            }
            int start = at;
            while (at < length && !blank(line.charAt(at))) {
                at++;
            }
            boolean figure = figure(line, start, at);
            boolean silent = !figure && SILENT.find(line, start, at) >= 0;
            words += silent ? 0 : 1;
            figures += figure ? 1 : 0;
            small += !figure && !silent && Character.isLowerCase(line.charAt(start)) ? 1 : 0;
        }
        return shape(words, figures, small, line.charAt(length - 1));
    }

    private static Shape shape(int words, int figures, int small, char last) {
        boolean stopped = last == '.' || last == '?' || last == '!' || last == '"' || last == '\u201d';
        if (figures >= 2 && figures * 10 >= words * FIGURES_IN_TEN && small <= 3) {
            return Shape.ROW;
        }
        if (stopped) {
            return Shape.TEXT;
        }
        if (figures >= 1 && words <= MOST_WITH_ONE && small <= 2) {
            return Shape.SHORT;
        }
        return figures == 0 && words > 0 && words <= MOST_IN_HEAD && small <= 1 ? Shape.HEAD : Shape.TEXT;
    }

    /** Mostly digits, or a sign that stands in a column: "1,234.50", "+0.5", "18C/64F", "MAY26", "-", "n/a". */
    private static boolean figure(CharSequence line, int from, int to) {
        int digits = 0;
        int letters = 0;
        for (int i = from; i < to; i++) {
            digits += Character.isDigit(line.charAt(i)) ? 1 : 0;
            letters += Character.isLetter(line.charAt(i)) ? 1 : 0;
        }
        boolean sign = digits == 0 && letters == 0 && to - from <= 2 && line.charAt(from) != '&';
        return (digits > 0 && digits * 2 >= letters) || sign;
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0' || c == '|';
    }
}
