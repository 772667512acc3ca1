package io.dateline.decode.format;

import io.dateline.article.Format;
import io.dateline.decode.item.Items;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How one format is told from the others and read.
 *
 * @param <D> its syntax
 * @param knownBy what it is recognised by, in words for a person
 * @param recognises must be sure, since the first format that recognises a document reads it
 * @param read gives the items in the document's order
 */
public record ItemFormat<D extends Document>(
        Format format, String knownBy, Class<D> syntax, Predicate<D> recognises, Function<D, Items> read) {
    /** Whether this format reads the document. */
    public boolean takes(Document document) {
        return syntax.isInstance(document) && recognises.test(syntax.cast(document));
    }

    /** Only for a document that it takes. */
    public Items items(Document document) {
        return read.apply(syntax.cast(document));
    }
}
