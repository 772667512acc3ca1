package io.dateline.article;

import java.util.List;

/**
 * A table of data that stood in the copy, such as results or prices.
 *
 * @param rows from the top, each with its cells from the left; a row may have fewer cells than another
 */
public record Table(List<List<String>> rows) {
    public Table {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
