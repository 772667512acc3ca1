package io.dateline.analyse.summary;

import io.dateline.analyse.summary.SentenceTable.Row;
import io.dateline.article.Entity;
import io.dateline.article.Keyphrase;
import io.dateline.article.Prose;
import io.dateline.article.Quote;
import java.util.ArrayList;
import java.util.List;

/** Builds the table of an article's sentences. Immutable and thread-safe. */
public final class SentenceTableBuilder {
    /** The length feature is capped at 60 words; longer sentences count the same. */
    private static final int LONG = 60;

    /** The density features take a sentence to have at least 8 words, so that two names alone do not count as rich. */
    private static final int SHORT = 8;

    private static final Feature[] SCALED = {
        Feature.FREQUENT, Feature.DENSE, Feature.ENTITIES, Feature.KEYPHRASES, Feature.KEYPHRASES_DENSE
    };

    private final WordList words = WordList.load();

    public SentenceTable make(Prose prose, List<Entity> entities, List<Quote> quotes, List<Keyphrase> keyphrases) {
        return new Pass(prose, entities, quotes, keyphrases).run();
    }

    /** One article. */
    private final class Pass {
        private final Prose prose;
        private final Vocabulary vocabulary;
        private final Counts counts;
        private final EligibilityRules rules;
        private final QuotedShare quoted;
        private final Named named;
        private final int first;
        private final int size;

        Pass(Prose prose, List<Entity> entities, List<Quote> quotes, List<Keyphrase> keyphrases) {
            this.prose = prose;
            vocabulary = new Vocabulary(prose, words);
            counts = new Counts(vocabulary);
            rules = new EligibilityRules(prose, words);
            quoted = new QuotedShare(prose, quotes);
            named = new Named(prose, entities, keyphrases);
            first = titleSentences();
            size = prose.sentenceCount() - first;
        }

        private int titleSentences() {
            int count = 0;
            while (count < prose.sentenceCount() && prose.inTitle(count)) {
                count++;
            }
            return count;
        }

        SentenceTable run() {
            WordSet title = counts.wordsOf(0, first);
            WordSet lead = counts.wordsOf(first, Math.min(first + 1, prose.sentenceCount()));
            List<Row> rows = new ArrayList<>(size);
            int rank = 0;
            for (int i = 0; i < size; i++) {
                Row row = row(first + i, i, rank, title, lead);
                rows.add(row);
                rank += row.eligibility() == Eligibility.BARRED ? 0 : 1;
            }
            Scale.byLargest(rows, SCALED);
            return new SentenceTable(rows, vocabulary.size());
        }

        private Row row(int sentence, int index, int rank, WordSet title, WordSet lead) {
            int from = prose.sentenceFirstToken(sentence);
            int to = prose.sentenceEndToken(sentence);
            int[] distinct = vocabulary.distinct(from, to);
            int length = counts.words(from, to);
            Values values = new Values();
            place(values, index, rank);
            values.set(Feature.LENGTH, Math.min(length, LONG) / 30.0);
            content(values, distinct);
            values.set(Feature.TITLE, title.coveredBy(distinct));
            values.set(Feature.LEAD, index == 0 ? 0 : lead.coveredBy(distinct));
            named(values, sentence, Math.sqrt(Math.max(SHORT, Math.min(length, LONG))));
            values.set(Feature.NUMBERS, Math.min(1, counts.numbers(from, to) / 3.0));
            values.set(Feature.QUOTED, quoted.quoted(sentence));
            values.set(Feature.SELF, counts.self(from, to));
            Eligibility eligibility = rules.standing(sentence, length, quoted.orphan(sentence));
            return new Row(prose.sentence(sentence), eligibility, distinct, values.array());
        }

        /** @param rank how many before it can be picked */
        private void place(Values values, int index, int rank) {
            values.set(Feature.FIRST, rank == 0);
            values.set(Feature.EARLY, 1 / Math.sqrt(rank + 1.0));
            values.set(Feature.PLACE, (double) index / size);
        }

        private void content(Values values, int[] distinct) {
            double sum = counts.weight(distinct);
            values.set(Feature.FREQUENT, sum);
            values.set(Feature.DENSE, sum / Math.max(4, distinct.length));
        }

        private void named(Values values, int sentence, double length) {
            values.set(Feature.ENTITIES, named.relevance(sentence));
            values.set(Feature.NEW_ENTITIES, Math.min(1, named.newcomers(sentence) / 4));
            values.set(Feature.KEYPHRASES, named.phrases(sentence));
            values.set(Feature.KEYPHRASES_DENSE, named.phrases(sentence) / length);
        }
    }
}
