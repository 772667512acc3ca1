package io.dateline.evaluate.link;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.article.Analysis;
import io.dateline.article.Entity;
import io.dateline.article.Link;
import io.dateline.article.Mention;
import io.dateline.article.Span;
import io.dateline.evaluate.Corpus;
import io.dateline.evaluate.Gold;
import io.dateline.evaluate.Measure;
import io.dateline.evaluate.Scorer;
import io.dateline.evaluate.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Scores links to Wikidata as the reference scorer {@code link_score.py} does: a gold mention with an item is right when the very span
 * has that item. Coreferences, optional and nested mentions are neither required nor wrong, and a mention of the gold without an item
 * counts against nobody. Setting of a corpus: {@code partial=true}, its gold marks some entities only, so that only
 * links on those count.
 */
public final class LinkTask implements Task {
    private static final List<Measure> MEASURES = List.of(
            Measure.micro("links"),
            Measure.micro("on exact spans"),
            Measure.micro("on exact spans PER"),
            Measure.micro("on exact spans ORG"),
            Measure.micro("on exact spans LOC"));

    private static final List<String> TYPES = List.of("PER", "ORG", "LOC");

    @Override
    public String name() {
        return "link";
    }

    @Override
    public List<Corpus> corpora() {
        return List.of(
                Corpus.of("reuters-128", "linking/reuters-128.jsonl"),
                new Corpus("rss-500", "linking/rss-500.jsonl", Map.of("partial", "true")),
                Corpus.of("kore50", "linking/kore50.jsonl"));
    }

    @Override
    public Scorer scorer(Corpus corpus, List<Gold> gold) {
        boolean partial = corpus.is("partial");
        return new Scorer() {
            @Override
            public List<Measure> measures() {
                return MEASURES;
            }

            @Override
            public List<double[]> score(Gold row, Analysis analysis) {
                return counts(required(row), unscored(row), found(row, analysis), partial);
            }
        };
    }

    /**
     * A gold mention that is to be linked.
     *
     * @param type the gold's own, for example {@code PER}; empty when it gives none
     */
    record Required(String item, String type) {}

    private static Map<Span, Required> required(Gold row) {
        Map<Span, Required> required = new HashMap<>();
        for (JsonNode mention : row.row().path("mentions")) {
            if (isRequired(mention)) {
                required.put(
                        row.span(mention),
                        new Required(
                                mention.path("qid").asText(),
                                mention.path("type").asText("")));
            }
        }
        return required;
    }

    private static Set<Span> unscored(Gold row) {
        Set<Span> unscored = new HashSet<>();
        for (JsonNode mention : row.row().path("mentions")) {
            if (!isRequired(mention)) {
                unscored.add(row.span(mention));
            }
        }
        return unscored;
    }

    private static boolean isRequired(JsonNode mention) {
        return mention.path("qid").isTextual()
                && !mention.path("coref").asBoolean()
                && !mention.path("optional").asBoolean()
                && !mention.path("nested").asBoolean();
    }

    private static Map<Span, String> found(Gold row, Analysis analysis) {
        Map<Span, String> found = new HashMap<>();
        for (Entity entity : analysis.entities()) {
            String item = item(entity);
            if (item != null) {
                for (Mention mention : entity.mentions()) {
                    if (mention.span().start() >= row.text().bodyStart()) {
                        found.putIfAbsent(mention.span(), item);
                    }
                }
            }
        }
        return found;
    }

    private static @Nullable String item(Entity entity) {
        for (Link link : entity.links()) {
            if (link.scheme() == Link.Scheme.WIKIDATA) {
                return link.value();
            }
        }
        return null;
    }

    static List<double[]> counts(
            Map<Span, Required> required, Set<Span> unscored, Map<Span, String> found, boolean partial) {
        List<double[]> counts = new ArrayList<>();
        for (int i = 0; i < MEASURES.size(); i++) {
            counts.add(new double[3]);
        }
        required.forEach((span, gold) -> {
            String item = found.get(span);
            int right = gold.item().equals(item) ? 1 : 0;
            int linked = item == null ? 0 : 1;
            add(counts.get(0), right, linked);
            add(counts.get(1), right, linked);
            int type = TYPES.indexOf(gold.type());
            if (type >= 0) {
                add(counts.get(2 + type), right, linked);
            }
        });
        if (!partial) {
            counts.get(0)[1] += found.keySet().stream()
                    .filter(span -> !required.containsKey(span) && !unscored.contains(span))
                    .count();
        }
        return counts;
    }

    private static void add(double[] counts, int right, int linked) {
        counts[0] += right;
        counts[1] += linked;
        counts[2]++;
    }
}
