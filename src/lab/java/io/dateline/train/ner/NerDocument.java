package io.dateline.train.ner;

import io.dateline.analyse.entity.tagger.FirstReading;
import io.dateline.article.EntityType;
import io.dateline.article.Prose;
import java.util.List;
import java.util.function.UnaryOperator;
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

    /** The same in capitals, as on old wires. */
    NerDocument shouted() {
        StringBuilder text = new StringBuilder(prose.text());
        for (int i = 0; i < text.length(); i++) {
            text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
        }
        return with(text.toString());
    }

    /**
     * The same with sentences in title case, as in a headline.
     *
     * @param every one sentence in so many, from the first
     */
    NerDocument titled(int every) {
        StringBuilder text = new StringBuilder(prose.text());
        for (int s = 0; s < prose.sentenceCount(); s += every) {
            for (int i = prose.sentenceFirstToken(s); i < prose.sentenceEndToken(s); i++) {
                int start = prose.tokenStart(i);
                text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
            }
        }
        return with(text.toString());
    }

    /** The same as the truecaser writes it. */
    NerDocument truecased(UnaryOperator<Prose> truecaser) {
        return new NerDocument(truecaser.apply(prose), labels, names, firstReading);
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
        return new NerDocument(prose.withText(text), labels, names, null);
    }

    /** A name from token {@code first} to {@code end}. */
    record Name(int first, int end, EntityType type) {}
}
