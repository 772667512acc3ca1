package io.dateline.generate.check;

import io.dateline.article.Span;
import java.util.List;

/**
 * A number as it stands in a text.
 *
 * @param values what it may mean, canonical digits: more than one where the writing leaves it open ("1.200", "5m", the 5 of
 *     "5 to 7 million")
 * @param unit {@code %}, {@code pp} or a currency's sign; empty when there is none
 */
record Numeral(Span span, List<String> values, String unit) {
    Numeral {
        values = List.copyOf(values);
    }
}
