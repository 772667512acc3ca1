package io.dateline.evaluate.summary;

import io.dateline.article.Analysis;
import io.dateline.article.Prose;
import io.dateline.article.Span;
import io.dateline.article.Summary;
import io.dateline.evaluate.Figures;
import io.dateline.evaluate.Gold;
import io.dateline.evaluate.Measure;
import io.dateline.evaluate.Scorer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Scores the analysis's summary beside three baselines on the same sentences: the first three, TextRank, and the
 * oracle.
 */
final class SummaryScorer implements Scorer {
    private static final int SENTENCES = 3;
    private static final List<String> FIGURES = List.of("ROUGE-1", "ROUGE-2", "ROUGE-L");
    private static final List<String> OTHERS = List.of("", " lead-3", " TextRank", " oracle");

    @Override
    public List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        for (String other : OTHERS) {
            FIGURES.forEach(figure -> measures.add(Measure.macro(figure + other)));
        }
        return measures;
    }

    @Override
    public List<double[]> score(Gold gold, Analysis analysis) {
        Stems stems = new Stems();
        List<int[]> references = References.of(gold).stream().map(stems::of).toList();
        List<int[]> sentences = sentences(analysis.prose(), stems);
        List<double[]> scores = new ArrayList<>();
        add(scores, references, summary(analysis, stems));
        add(scores, references, Picks.join(sentences, first(sentences)));
        add(scores, references, Picks.join(sentences, TextRank.pick(sentences, SENTENCES)));
        add(scores, references, Picks.join(sentences, Oracle.pick(sentences, references.get(0), SENTENCES)));
        return scores;
    }

    private static List<int[]> sentences(Prose prose, Stems stems) {
        return IntStream.range(0, prose.sentenceCount())
                .filter(i -> !prose.inTitle(i))
                .mapToObj(i -> stems.of(prose.sentence(i).of(prose.text())))
                .toList();
    }

    private static List<Integer> first(List<int[]> sentences) {
        return IntStream.range(0, Math.min(SENTENCES, sentences.size())).boxed().toList();
    }

    private static int[] summary(Analysis analysis, Stems stems) {
        if (!(analysis.summary() instanceof Summary.Extract extract)) {
            return new int[0];
        }
        StringBuilder text = new StringBuilder();
        for (Summary.Pick pick : extract.sentences()) {
            Span span = pick.span();
            text.append(span.of(analysis.prose().text())).append('\n');
        }
        return stems.of(text.toString());
    }

    private static void add(List<double[]> scores, List<int[]> references, int[] system) {
        scores.add(best(references.stream().map(r -> Rouge.n(r, system, 1)).toList()));
        scores.add(best(references.stream().map(r -> Rouge.n(r, system, 2)).toList()));
        scores.add(best(references.stream().map(r -> Rouge.longest(r, system)).toList()));
    }

    private static double[] best(List<Figures> figures) {
        Figures best =
                figures.stream().max(Comparator.comparingDouble(Figures::f1)).orElse(Figures.NONE);
        return new double[] {best.precision(), best.recall(), best.f1(), 1};
    }
}
