package io.dateline.train.ner;

import io.dateline.analyse.entity.tagger.FirstReading;
import io.dateline.article.EntityType;
import io.dateline.article.Prose;
import java.util.List;
import java.util.stream.IntStream;
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

    /** The same in capitals, as in a headline. */
    NerDocument shouted() {
        StringBuilder text = new StringBuilder(prose.text());
        for (int i = 0; i < text.length(); i++) {
            text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
        }
        return with(text.toString());
    }

    /** The same in small letters, as people type. */
    NerDocument whispered() {
        StringBuilder text = new StringBuilder(prose.text());
        for (int i = 0; i < text.length(); i++) {
            text.setCharAt(i, Character.toLowerCase(text.charAt(i)));
        }
        return with(text.toString());
    }

    private NerDocument with(String text) {
        int tokens = prose.tokenCount();
        int[] starts = IntStream.range(0, tokens).map(prose::tokenStart).toArray();
        int[] ends = IntStream.range(0, tokens).map(prose::tokenEnd).toArray();
        int[] sentences = IntStream.range(0, prose.sentenceCount())
                .map(prose::sentenceFirstToken)
                .toArray();
        int[] paragraphs = IntStream.range(0, prose.paragraphCount())
                .map(prose::paragraphFirstSentence)
                .toArray();
        Prose copy = new Prose(text, prose.bodyStart(), starts, ends, sentences, paragraphs);
        return new NerDocument(copy, labels, names, null);
    }

    /** A name from token {@code first} to {@code end}. */
    record Name(int first, int end, EntityType type) {}
}
