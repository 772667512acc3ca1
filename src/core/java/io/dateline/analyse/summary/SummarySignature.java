package io.dateline.analyse.summary;

import io.dateline.article.Entity;
import io.dateline.article.EntityType;
import io.dateline.article.Keyphrase;
import io.dateline.article.Mention;
import io.dateline.article.Prose;
import io.dateline.article.Quote;
import io.dateline.article.Relevance;
import io.dateline.article.Span;
import io.dateline.models.Signature;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what the weights of the summary depend on: the features' names, and each sentence's values. Made-up entities,
 * quotations and keyphrases stand in for those that other steps find.
 */
public final class SummarySignature {
    /** One token in so many is one of them. */
    private static final int ENTITIES = 11;

    private static final int PHRASES = 7;

    private SummarySignature() {}

    public static void write(Prose probe, Signature signature) {
        for (Feature feature : Feature.values()) {
            signature.add(feature.name());
        }
        SentenceTable table = new SentenceTableBuilder().make(probe, entities(probe), quotes(probe), keyphrases(probe));
        signature.add(table.size()).add(table.vocabulary());
        for (int i = 0; i < table.size(); i++) {
            SentenceTable.Row row = table.row(i);
            signature.add(row.words(), row.words().length);
            for (double value : row.features()) {
                signature.add(value);
            }
        }
    }

    private static List<Entity> entities(Prose probe) {
        List<Entity> entities = new ArrayList<>();
        for (int i = 0; i + ENTITIES < probe.tokenCount(); i += 2 * ENTITIES) {
            List<Mention> mentions = List.of(mention(probe, i), mention(probe, i + ENTITIES));
            Relevance relevance = new Relevance(100 - i % 100, 0, 0, 0, 0, 0, 0);
            entities.add(new Entity(
                    "e" + i,
                    probe.token(i),
                    EntityType.OTHER,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    relevance,
                    1,
                    mentions));
        }
        return entities;
    }

    private static Mention mention(Prose probe, int token) {
        return new Mention(span(probe, token), EntityType.OTHER, 1);
    }

    /** Every third sentence, the first and the last word its speaker in turn. */
    private static List<Quote> quotes(Prose probe) {
        List<Quote> quotes = new ArrayList<>();
        for (int s = 1; s < probe.sentenceCount(); s += 3) {
            Span quoted = probe.sentence(s);
            int speaker = s % 2 == 0 ? probe.sentenceFirstToken(s) : probe.tokenCount() - 1;
            quotes.add(new Quote(
                    quoted,
                    List.of(quoted),
                    Quote.Kind.DIRECT,
                    new Quote.Speaker(span(probe, speaker), null, 1),
                    null,
                    "probe",
                    1));
        }
        return quotes;
    }

    private static List<Keyphrase> keyphrases(Prose probe) {
        List<Keyphrase> keyphrases = new ArrayList<>();
        for (int i = 3; i < probe.tokenCount(); i += PHRASES) {
            keyphrases.add(new Keyphrase(probe.token(i), 1, List.of(span(probe, i))));
        }
        return keyphrases;
    }

    private static Span span(Prose probe, int token) {
        return new Span(probe.tokenStart(token), probe.tokenEnd(token));
    }
}
