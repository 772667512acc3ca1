package io.dateline.cli.card;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/** Text measured and broken by the columns it takes on a terminal: two for a wide East Asian character or emoji, none for a mark. */
final class Columns {
    private Columns() {}

    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    /**
     * Lines of at most {@code width} columns, broken at spaces where there are any, else anywhere.
     *
     * @param width at least 2
     */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int taken = 0;
        for (String word : text.split(" ", -1)) {
            int columns = width(word);
            if (taken > 0 && taken + 1 + columns > width) {
                lines.add(line.toString());
                line.setLength(0);
                taken = 0;
            }
            if (taken > 0) {
                line.append(' ');
                taken++;
            }
            for (String piece : pieces(word, width)) {
                if (taken + width(piece) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    taken = 0;
                }
                line.append(piece);
                taken += width(piece);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** The word, cut where it is wider than a line. */
    private static List<String> pieces(String word, int width) {
        if (width(word) <= width) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int taken = 0;
        for (int at = 0; at < word.length(); ) {
            int point = word.codePointAt(at);
            if (taken + width(point) > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
                taken = 0;
            }
            piece.appendCodePoint(point);
            taken += width(point);
            at += Character.charCount(point);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        int east = UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH);
        return east == EastAsianWidth.WIDE || east == EastAsianWidth.FULLWIDTH ? 2 : 1;
    }
}
