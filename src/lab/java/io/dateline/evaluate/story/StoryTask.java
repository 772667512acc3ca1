package io.dateline.evaluate.story;

import io.dateline.article.Analysis;
import io.dateline.evaluate.Corpus;
import io.dateline.evaluate.Gold;
import io.dateline.evaluate.Measure;
import io.dateline.evaluate.Scorer;
import io.dateline.evaluate.Task;
import io.dateline.story.stories.StoryModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores which items are copies of each other and which report one event. The clusters are made of the whole corpus before its rows
 * are scored; the analysis of a single row is not asked. Settings of a corpus: {@code copies}, to group near duplicates instead of stories.
 */
public final class StoryTask implements Task {
    private static final List<Measure> MEASURES = List.of(ClusterScores.B_CUBED, ClusterScores.PAIRS);
    private static final Map<String, String> COPIES = Map.of("copies", "true");

    @Override
    public String name() {
        return "story";
    }

    @Override
    public List<Corpus> corpora() {
        return List.of(
                Corpus.of("giveme5w1h", "story/giveme5w1h.jsonl"),
                Corpus.of("ecbplus", "story/ecbplus.jsonl"),
                new Corpus("bbc_update_chains", "neardup/bbc_update_chains.jsonl", COPIES),
                new Corpus("reuters_templates", "neardup/reuters_templates.jsonl", COPIES),
                new Corpus("bbc_real", "neardup/bbc_real.jsonl", COPIES),
                new Corpus("minhash_1000", "neardup/minhash_1000.jsonl", COPIES));
    }

    @Override
    public Scorer scorer(Corpus corpus, List<Gold> gold) {
        Map<String, List<double[]>> scores = corpus.is("copies") ? copies(gold) : stories(gold);
        return new Scorer() {
            @Override
            public List<Measure> measures() {
                return MEASURES;
            }

            @Override
            public List<double[]> score(Gold row, Analysis analysis) {
                return scores.getOrDefault(row.id(), List.of());
            }
        };
    }

    private static Map<String, List<double[]>> stories(List<Gold> gold) {
        List<StoryRow> rows = new StoryRows().read(gold.stream().map(Gold::row));
        List<String> clusters = rows.stream().map(StoryRow::cluster).toList();
        return byId(
                rows.stream().map(StoryRow::id).toList(),
                ClusterScores.of(clusters, Clustering.of(rows, StoryModel.load())));
    }

    private static Map<String, List<double[]>> copies(List<Gold> gold) {
        List<String> clusters =
                gold.stream().map(row -> row.row().path("cluster").asText()).toList();
        return byId(gold.stream().map(Gold::id).toList(), ClusterScores.of(clusters, Copies.of(gold)));
    }

    private static Map<String, List<double[]>> byId(List<String> ids, List<List<double[]>> scores) {
        Map<String, List<double[]>> byId = new HashMap<>();
        for (int at = 0; at < ids.size(); at++) {
            byId.put(ids.get(at), scores.get(at));
        }
        return byId;
    }
}
