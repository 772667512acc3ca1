package io.dateline.validate.lifecycle;

import io.dateline.article.Lifecycle.Embargo;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * How embargoes are handled: whether items are withheld, and the functions that read and compare the ends.
 *
 * @param withholds whether an item is held back until its embargo ends
 * @param reader of the words after "embargoed until"; gives an embargo without an end for words it does not wholly
 *     understand
 * @param later of two embargoes the one that counts
 */
public record EmbargoRule(boolean withholds, Function<String, Embargo> reader, BinaryOperator<Embargo> later) {
    Embargo read(String words) {
        return reader.apply(words);
    }
}
