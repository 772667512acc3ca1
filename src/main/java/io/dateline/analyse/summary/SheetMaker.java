package io.dateline.analyse.summary;

import io.dateline.analyse.summary.Sheet.Row;
import io.dateline.analyse.summary.WordList.Role;
import io.dateline.article.Entity;
import io.dateline.article.Keyphrase;
import io.dateline.article.Prose;
import io.dateline.article.Quote;
import java.util.ArrayList;
import java.util.List;

/** Makes sheets. Immutable and thread-safe. */
public final class SheetMaker {
    private final WordList words = WordList.load();

    public Sheet make(Prose prose, List<Entity> entities, List<Quote> quotes, List<Keyphrase> keyphrases) {
        return new Pass(prose, entities, quotes, keyphrases).run();
    }

    /** One article. */
    private final class Pass {
        private final Prose prose;
        private final Vocabulary vocabulary;
        private final Counts counts;
        private final Gate gate;
        private final Said said;
        private final Named named;
        private final int first;
        private final int size;

        Pass(Prose prose, List<Entity> entities, List<Quote> quotes, List<Keyphrase> keyphrases) {
            this.prose = prose;
            vocabulary = new Vocabulary(prose, words);
            counts = new Counts(vocabulary);
            gate = new Gate(prose, words);
            said = new Said(prose, quotes);
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

        Sheet run() {
            WordSet title = counts.wordsOf(0, first);
            WordSet lead = counts.wordsOf(first, Math.min(first + 1, prose.sentenceCount()));
            List<Row> rows = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                rows.add(row(first + i, i, title, lead));
            }
            Scale.byLargest(rows, Feature.FREQUENT, Feature.DENSE, Feature.PAIRS, Feature.ENTITIES, Feature.KEYPHRASES);
            return new Sheet(rows, vocabulary.size());
        }

        private Row row(int sentence, int index, WordSet title, WordSet lead) {
            int from = prose.sentenceFirstToken(sentence);
            int to = prose.sentenceEndToken(sentence);
            int[] distinct = vocabulary.distinct(from, to);
            Values values = new Values();
            int length = counts.words(from, to);
            place(values, sentence, index);
            length(values, length);
            content(values, distinct, from, to);
            values.set(Feature.TITLE, title.coveredBy(distinct));
            values.set(Feature.LEAD, index == 0 ? 0 : lead.coveredBy(distinct));
            named(values, sentence, from, to);
            voice(values, sentence, from, to);
            Standing standing = gate.standing(sentence, length, said.orphan(sentence));
            return new Row(prose.sentence(sentence), standing, distinct, values.array());
        }

        private void place(Values values, int sentence, int index) {
            values.set(Feature.FIRST, index == 0);
            values.set(Feature.SECOND, index == 1);
            values.set(Feature.EARLY, 1 / Math.sqrt(index + 1.0));
            values.set(Feature.PLACE, (double) index / size);
            int paragraph = prose.paragraphOfSentence(sentence);
            boolean several = prose.paragraphCount() > (first > 0 ? 2 : 1);
            values.set(Feature.OPENS_PARAGRAPH, several && prose.paragraphFirstSentence(paragraph) == sentence);
        }

        private void length(Values values, int length) {
            values.set(Feature.LENGTH, Math.min(length, 60) / 30.0);
            values.set(Feature.SHORT, Math.max(0, 12 - length) / 12.0);
            values.set(Feature.LONG, Math.min(2, Math.max(0, length - 35) / 35.0));
        }

        private void content(Values values, int[] distinct, int from, int to) {
            double sum = counts.weight(distinct);
            values.set(Feature.FREQUENT, sum);
            values.set(Feature.DENSE, sum / Math.max(4, distinct.length));
            values.set(Feature.PAIRS, counts.pairs(from, to));
        }

        private void named(Values values, int sentence, int from, int to) {
            values.set(Feature.ENTITIES, named.relevance(sentence));
            values.set(Feature.NEW_ENTITIES, Math.min(1, named.newcomers(sentence) / 4));
            values.set(Feature.KEYPHRASES, named.phrases(sentence));
            values.set(Feature.NUMBERS, Math.min(1, counts.numbers(from, to) / 3.0));
        }

        private void voice(Values values, int sentence, int from, int to) {
            values.set(Feature.QUOTED, said.quoted(sentence));
            values.set(Feature.ATTRIBUTED, said.attributed(sentence));
            values.set(Feature.SELF, counts.self(from, to));
            String opener = gate.opener(sentence);
            values.set(Feature.PRONOUN, words.is(Role.PRONOUN, opener));
            values.set(Feature.LINK, words.is(Role.LINK, opener));
        }
    }
}
