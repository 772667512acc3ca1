package io.dateline.evaluate.ner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.article.Span;
import io.dateline.evaluate.Gold;
import io.dateline.evaluate.GoldFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The counts expected are those the reference scorer {@code ner_score.py} prints for the same two files. */
class EntityScorerTest {
    private static final Path FILES = Path.of("test/resources/evaluate/ner");

    @Test
    void countsAsTheReferenceDoes() throws IOException {
        assertThat(counts(new EntityScorer(false)))
                .containsExactly(
                        "exact 3 12 10",
                        "exact PER 0 4 3",
                        "exact ORG 1 6 3",
                        "exact LOC 2 2 4",
                        "span 4 12 10",
                        "overlap 8 12 10");
    }

    @Test
    void countsLooselyAsTheReferenceDoes() throws IOException {
        assertThat(counts(new EntityScorer(true)))
                .containsExactly(
                        "exact 6 12 10",
                        "exact PER 3 4 3",
                        "exact ORG 1 6 3",
                        "exact LOC 2 2 4",
                        "span 8 12 10",
                        "overlap 8 12 10");
    }

    private static List<String> counts(EntityScorer scorer) throws IOException {
        Map<String, List<Labelled>> system = system();
        double[][] sums = new double[EntityScorer.MEASURES.size()][3];
        for (Gold row : GoldFile.read(FILES.resolve("gold.jsonl"), 0)) {
            List<double[]> vectors =
                    scorer.score(row.text().content(), expected(row), system.getOrDefault(row.id(), List.of()));
            for (int i = 0; i < sums.length; i++) {
                for (int j = 0; j < 3; j++) {
                    sums[i][j] += vectors.get(i)[j];
                }
            }
        }
        List<String> counts = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            counts.add(String.format(
                    Locale.ROOT,
                    "%s %.0f %.0f %.0f",
                    EntityScorer.MEASURES.get(i).name(),
                    sums[i][0],
                    sums[i][1],
                    sums[i][2]));
        }
        return counts;
    }

    private static List<Labelled> expected(Gold row) {
        TypeMap types = TypeMap.named("worldwide");
        List<Labelled> expected = new ArrayList<>();
        for (JsonNode entity : row.row().get("entities")) {
            expected.add(new Labelled(
                    row.span(entity), types.target(entity.get("type").asText())));
        }
        return expected;
    }

    /** System offsets are UTF-16 units, as {@code dateline annotate} writes them. */
    private static Map<String, List<Labelled>> system() throws IOException {
        Map<String, List<Labelled>> system = new HashMap<>();
        TypeMap types = TypeMap.named("auto");
        try (BufferedReader lines = GoldFile.open(FILES.resolve("system.jsonl"))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = new ObjectMapper().readTree(line);
                List<Labelled> found = new ArrayList<>();
                for (JsonNode entity : row.get("entities")) {
                    Span span = new Span(
                            entity.get("start").asInt(), entity.get("end").asInt());
                    found.add(new Labelled(span, types.target(entity.get("type").asText())));
                }
                system.put(row.get("id").asText(), found);
            }
        }
        return system;
    }
}
