package io.dateline.validate.copy;

import io.dateline.article.Table;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells a table of data from one that lays out a page, and reads it. */
final class DataTable {
    /** Rows of one table: the results of a marathon have some thousand. */
    static final int MAX_ROWS = 2_000;

    /** Cells of one row: a statistics page has up to 40. */
    static final int MAX_CELLS = 100;

    private DataTable() {}

    /** Null for a table that lays out text: one that holds another, long cells, or a single row or column. */
    static @Nullable Table of(Element table) {
        List<List<String>> rows = new ArrayList<>();
        int wide = 0;
        for (Element row : table.getElementsByTag("tr")) {
            List<String> cells = cells(row);
            if (cells == null || rows.size() == MAX_ROWS) {
                return null;
            }
            if (!cells.isEmpty()) {
                rows.add(cells);
                wide += cells.size() > 1 ? 1 : 0;
            }
        }
        return wide > 1 && wide * 2 > rows.size() && !holdsTable(table) ? new Table(rows) : null;
    }

    /** Null when a cell is too long for one of data. */
    private static @Nullable List<String> cells(Element row) {
        List<String> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            String name = cell.normalName();
            if (name.equals("td") || name.equals("th")) {
                if (cells.size() == MAX_CELLS || !TextSize.isWithin(cell, HtmlText.MAX_CELL)) {
                    return null;
                }
                cells.add(Characters.line(cell.text()));
            }
        }
        return cells.stream().allMatch(String::isEmpty) ? List.of() : cells;
    }

    private static boolean holdsTable(Element table) {
        return table.getElementsByTag("table").size() > 1;
    }
}
