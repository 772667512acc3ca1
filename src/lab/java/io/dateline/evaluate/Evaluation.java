package io.dateline.evaluate;

import io.dateline.analyse.Analyser;
import io.dateline.evaluate.gold.GoldSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Runs one task on one corpus: reads it, analyses its documents on all cores, scores them and adds the counts up. */
public final class Evaluation {
    private final Analyser analyser;
    private final Path data;
    private final int limit;

    /**
     * @param data the directory the corpora's paths start at
     * @param limit how many documents of each corpus; 0 for all. Floors hold for all documents only
     */
    public Evaluation(Analyser analyser, Path data, int limit) {
        this.analyser = analyser;
        this.data = data;
        this.limit = limit;
    }

    /** Whether the corpus's file exists. */
    public boolean has(Corpus corpus) {
        return corpus.isOwn() || Files.isReadable(data.resolve(corpus.file()));
    }

    public List<Result> run(Task task, Corpus corpus) throws IOException {
        return run(task, corpus, remarks -> {});
    }

    /**
     * @param remarks receives the scorer's remarks beside its figures
     */
    public List<Result> run(Task task, Corpus corpus, Consumer<String> remarks) throws IOException {
        List<Gold> gold = rows(corpus);
        Scorer scorer = task.scorer(corpus, gold);
        List<List<double[]>> scores = gold.parallelStream()
                .map(row -> scorer.score(row, analyser.analyse(task.article(row))))
                .filter(score -> !score.isEmpty())
                .toList();
        if (scores.isEmpty()) {
            return List.of();
        }
        Floors floors = Floors.of(task.name());
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < scorer.measures().size(); i++) {
            int index = i;
            List<double[]> documents =
                    scores.stream().map(score -> score.get(index)).toList();
            Measure measure = scorer.measures().get(i);
            Double floor = limit > 0 ? null : floors.f1(corpus.name(), measure.name());
            results.add(result(task, corpus, measure, documents, floor));
        }
        remarks.accept(scorer.remarks(IntStream.range(0, scorer.measures().size())
                .mapToObj(i -> sum(scores.stream().map(score -> score.get(i)).toList()))
                .toList()));
        return results;
    }

    private List<Gold> rows(Corpus corpus) throws IOException {
        List<Gold> rows = corpus.isOwn()
                ? GoldSet.read(corpus.setting("folder", GoldSet.GOLD))
                : GoldFile.read(data.resolve(corpus.file()), limit);
        String only = corpus.setting("only", "");
        return rows.stream()
                .filter(row -> only.isEmpty() || only.equals(row.language()))
                .map(LetterCase.of(corpus)::of)
                .limit(limit > 0 ? limit : rows.size())
                .toList();
    }

    private static double[] sum(List<double[]> documents) {
        double[] sum = new double[documents.get(0).length];
        documents.forEach(document -> Bootstrap.add(sum, document));
        return sum;
    }

    private static Result result(
            Task task, Corpus corpus, Measure measure, List<double[]> documents, @Nullable Double floor) {
        double[] sum = sum(documents);
        Bootstrap.Interval interval = Bootstrap.interval(measure, documents);
        return new Result(
                task.name(),
                corpus.name(),
                measure.name(),
                documents.size(),
                measure.figures().of(sum),
                interval.low(),
                interval.high(),
                floor);
    }
}
