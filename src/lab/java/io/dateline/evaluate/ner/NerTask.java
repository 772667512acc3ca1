package io.dateline.evaluate.ner;

import io.dateline.article.Analysis;
import io.dateline.article.Entity;
import io.dateline.article.Mention;
import io.dateline.evaluate.Corpus;
import io.dateline.evaluate.Gold;
import io.dateline.evaluate.Measure;
import io.dateline.evaluate.Scorer;
import io.dateline.evaluate.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Scores entities: persons, organisations and places, by exact span and type. Settings of a corpus: {@code map}, the
 * source's type names; {@code loose=true}, articles, titles and possessives left out of account.
 */
public final class NerTask implements Task {
    private static final String WORLDWIDE = "ner/worldwide_dev.jsonl";

    @Override
    public String name() {
        return "ner";
    }

    @Override
    public List<Corpus> corpora() {
        return List.of(
                Corpus.own("en"),
                Corpus.ownTables(),
                new Corpus("worldwide_dev", WORLDWIDE, Map.of("map", "worldwide")),
                new Corpus("worldwide_dev_title", WORLDWIDE, Map.of("map", "worldwide", "case", "title")),
                new Corpus("worldwide_dev_upper", WORLDWIDE, Map.of("map", "worldwide", "case", "upper")),
                new Corpus("gmb_dev", "ner/gmb_dev.jsonl", Map.of("map", "gmb", "loose", "true")),
                new Corpus("uner_ewt_dev", "ner/uner_ewt_dev.jsonl", Map.of("map", "uner")));
    }

    @Override
    public Scorer scorer(Corpus corpus, List<Gold> gold) {
        TypeMap types = TypeMap.named(corpus.setting("map", "auto"));
        EntityScorer entities = new EntityScorer(corpus.is("loose"));
        return new Scorer() {
            @Override
            public List<Measure> measures() {
                return EntityScorer.MEASURES;
            }

            @Override
            public List<double[]> score(Gold row, Analysis analysis) {
                return entities.score(row.text().content(), expected(row, types), found(row, analysis));
            }
        };
    }

    private static List<Labelled> expected(Gold row, TypeMap types) {
        List<Labelled> expected = new ArrayList<>();
        row.row()
                .path("entities")
                .forEach(entity -> expected.add(new Labelled(
                        row.span(entity), types.target(entity.path("type").asText()))));
        return expected;
    }

    /** Every mention in the text, the title left out, as {@code dateline annotate} writes them. */
    private static List<Labelled> found(Gold row, Analysis analysis) {
        List<Labelled> found = new ArrayList<>();
        for (Entity entity : analysis.entities()) {
            for (Mention mention : entity.mentions()) {
                if (mention.span().start() >= row.text().bodyStart()) {
                    String type = mention.type().name().toLowerCase(Locale.ROOT);
                    found.add(new Labelled(mention.span(), TypeMap.named("auto").target(type)));
                }
            }
        }
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    }
}
