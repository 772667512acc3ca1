package io.dateline.analyse.summary;

import io.dateline.analyse.summary.SentenceTable.Row;
import java.util.List;

/** Brings features of articles of any length to one scale. */
final class Scale {
    private Scale() {}

    /** Divides each of the features by its largest value in the article. */
    static void byLargest(List<Row> rows, Feature... features) {
        for (Feature feature : features) {
            int at = feature.index();
            double largest = 0;
            for (Row row : rows) {
                largest = Math.max(largest, row.features()[at]);
            }
            for (Row row : rows) {
                row.features()[at] = largest == 0 ? 0 : row.features()[at] / largest;
            }
        }
    }
}
