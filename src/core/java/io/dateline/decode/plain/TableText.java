package io.dateline.decode.plain;

import io.dateline.decode.item.Lines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows tables of values parted by a sign: the same number of it in every line, and no space behind it as prose has. */
public final class TableText {
    /** Lines looked at, and the fewest that show a table. */
    private static final int HEAD = 12;

    private static final int FEWEST = 3;

    private TableText() {}

    public static @Nullable String name(Lines lines) {
        List<String> filled = lines.filled();
        if (filled.size() < FEWEST) {
            return null;
        }
        List<String> head = filled.subList(0, Math.min(filled.size(), HEAD));
        for (char sign : new char[] {',', ';', '|', '\t'}) {
            if (isTable(head, sign)) {
                return "a table of values (CSV or the like)";
            }
        }
        return null;
    }

    private static boolean isTable(List<String> lines, char sign) {
        int wanted = count(lines.get(0), sign);
        if (wanted < (sign == '\t' ? 1 : 2)) {
            return false;
        }
        int tight = 0;
        int all = 0;
        for (String line : lines) {
            if (count(line, sign) != wanted) {
                return false;
            }
            all += wanted;
            tight += tight(line, sign);
        }
        return tight * 4 >= all * 3;
    }

    private static int count(String line, char sign) {
        return (int) line.chars().filter(c -> c == sign).count();
    }

    /** How many signs have no space behind them. */
    private static int tight(String line, char sign) {
        int tight = 0;
        for (int at = line.indexOf(sign); at >= 0; at = line.indexOf(sign, at + 1)) {
            tight += at + 1 == line.length() || line.charAt(at + 1) != ' ' ? 1 : 0;
        }
        return tight;
    }
}
