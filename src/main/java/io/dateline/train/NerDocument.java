package io.dateline.train;

import io.dateline.analyse.entity.tagger.FirstReading;
import io.dateline.article.EntityType;
import io.dateline.article.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A labelled text cut by our own segmenter.
 *
 * @param labels a BILOU label a token
 * @param names the names, by token
 * @param firstReading what a tagger that had not seen the text made of it, where known
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record NerDocument(
        Prose prose,
        byte[] labels,
        List<Name> names,
        @Nullable FirstReading firstReading) {
    NerDocument read(FirstReading reading) {
        return new NerDocument(prose, this.labels, names, reading);
    }

    /** A name from token {@code first} to {@code end}. */
    record Name(int first, int end, EntityType type) {}
}
