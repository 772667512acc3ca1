package io.dateline.evaluate.text;

import io.dateline.article.Analysis;
import io.dateline.article.Prose;
import io.dateline.article.Span;
import io.dateline.evaluate.Corpus;
import io.dateline.evaluate.Gold;
import io.dateline.evaluate.Measure;
import io.dateline.evaluate.Scorer;
import io.dateline.evaluate.Task;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Scores tokens and sentences. A gold one counts as found when one with the same start and end exists. */
public final class TextTask implements Task {
    private static final List<Measure> MEASURES = List.of(
            Measure.micro("tokens"), Measure.micro("tokens, words with hyphens joined"), Measure.micro("sentences"));

    @Override
    public String name() {
        return "text";
    }

    @Override
    public List<Corpus> corpora() {
        return List.of(
                Corpus.of("worldwide_dev", "ner/worldwide_dev.jsonl"),
                Corpus.of("gmb_dev", "ner/gmb_dev.jsonl"),
                Corpus.of("uner_ewt_dev", "ner/uner_ewt_dev.jsonl"));
    }

    @Override
    public Scorer scorer(Corpus corpus, List<Gold> gold) {
        Map<String, List<String>> tokens = TokenFile.beside(gold);
        return new Scorer() {
            @Override
            public List<Measure> measures() {
                return MEASURES;
            }

            @Override
            public List<double[]> score(Gold row, Analysis analysis) {
                Set<Span> expected = Alignment.spans(row.text().body(), tokens.getOrDefault(row.id(), List.of()));
                Set<Span> found = tokens(analysis.prose());
                String text = row.text().body();
                return List.of(
                        counts(expected, found),
                        counts(Hyphens.joined(text, expected), Hyphens.joined(text, found)),
                        counts(sentences(row), sentences(analysis.prose())));
            }
        };
    }

    private static double[] counts(Set<Span> expected, Set<Span> found) {
        int correct = (int) found.stream().filter(expected::contains).count();
        return new double[] {correct, found.size(), expected.size()};
    }

    private static Set<Span> tokens(Prose prose) {
        Set<Span> tokens = new HashSet<>();
        for (int i = 0; i < prose.tokenCount(); i++) {
            tokens.add(new Span(prose.tokenStart(i), prose.tokenEnd(i)));
        }
        return tokens;
    }

    private static Set<Span> sentences(Gold row) {
        Set<Span> sentences = new HashSet<>();
        row.row()
                .path("sentences")
                .forEach(pair ->
                        sentences.add(row.span(pair.get(0).asInt(), pair.get(1).asInt())));
        return sentences;
    }

    private static Set<Span> sentences(Prose prose) {
        Set<Span> sentences = new HashSet<>();
        for (int i = 0; i < prose.sentenceCount(); i++) {
            sentences.add(prose.sentence(i));
        }
        return sentences;
    }
}
