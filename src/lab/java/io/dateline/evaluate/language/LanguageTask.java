package io.dateline.evaluate.language;

import io.dateline.article.Analysis;
import io.dateline.evaluate.Corpus;
import io.dateline.evaluate.Gold;
import io.dateline.evaluate.Measure;
import io.dateline.evaluate.Scorer;
import io.dateline.evaluate.Task;
import java.util.List;
import java.util.Map;

/**
 * Scores languages detected from the text alone. Settings of a corpus: {@code language}, what all its rows are in;
 * without it each row's {@code language} counts. Precision leaves out the texts the detector abstains on.
 */
public final class LanguageTask implements Task {
    private static final List<Measure> MEASURES = List.of(Measure.micro("language"));

    @Override
    public String name() {
        return "language";
    }

    @Override
    public List<Corpus> corpora() {
        Map<String, String> english = Map.of("language", "en");
        return List.of(
                Corpus.own(),
                new Corpus("worldwide_dev", "ner/worldwide_dev.jsonl", english),
                new Corpus("gmb_dev sentences", "ner/gmb_dev.jsonl", english),
                new Corpus("kpcrowd", "keyphrases/kpcrowd500.jsonl", english));
    }

    @Override
    public Scorer scorer(Corpus corpus, List<Gold> gold) {
        return new Scorer() {
            @Override
            public List<Measure> measures() {
                return MEASURES;
            }

            @Override
            public List<double[]> score(Gold row, Analysis analysis) {
                String expected =
                        corpus.setting("language", row.row().path("language").asText(""));
                String found = analysis.language().tag();
                boolean known = !found.equals("und");
                return expected.isEmpty()
                        ? List.of()
                        : List.of(new double[] {primary(found).equals(primary(expected)) ? 1 : 0, known ? 1 : 0, 1});
            }
        };
    }

    private static String primary(String tag) {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }
}
