package io.dateline.train.quote;

import io.dateline.article.Quote;
import io.dateline.article.Span;
import io.dateline.evaluate.quote.QuoteGold;
import io.dateline.evaluate.quote.QuoteScorer;
import io.dateline.words.Sha256;
import io.dateline.words.WordFile;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom the words for a speaker mean, in articles whose gold has the words only: noted by this project for pronouns and
 * descriptions, by article and offset ({@code /train/quote/speakers.tsv}). Names speak for themselves.
 */
final class SpeakerGold {
    private static final int KEY = 16;

    /** By article and offset. */
    private final Map<String, String> meanings = new HashMap<>();

    SpeakerGold() {
        WordFile.rows("/train/quote/speakers.tsv", 3)
                .forEach(row -> meanings.put(row.get(0) + " " + row.get(1), row.get(2)));
    }

    /** The article in the notes, which repeat no words of its id: ids of the corpus are made of headlines. */
    private static String key(String id) {
        return Sha256.of(id).substring(0, KEY);
    }

    /** Whether the speaker is right: the entity where there is one, else the words. Null when that is not known. */
    @Nullable
    Boolean right(QuoteGold article, Span gold, Quote.Speaker given, Map<String, String> names) {
        boolean words = QuoteScorer.right(article.text(), gold, given);
        String name = given.entityId() == null ? null : names.get(given.entityId());
        if (name == null) {
            return words;
        }
        String meant = meanings.get(key(article.id()) + " " + given.span().start());
        if (meant != null) {
            return words && (QuoteScorer.compatible(meant, name) || QuoteScorer.compatible(name, meant));
        }
        boolean named = QuoteScorer.compatible(name, given.span().of(article.text()));
        // Without a note the meaning of a pronoun is unknown, and its wrong cases alone would be no sample.
        return named ? (Boolean) words : null;
    }
}
