package io.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Article;
import io.dateline.enrich.Enricher;
import io.dateline.enrich.Enricher.Outcome;
import io.dateline.enrich.RawRecord;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarmUpTest {
    private final List<List<Outcome>> seen = new ArrayList<>();

    private Enrichment noting() {
        Enrichment real = Enrichment.of(Enricher.load());
        return new Enrichment() {
            @Override
            public List<Outcome> enrich(RawRecord record) {
                return real.enrich(record);
            }

            @Override
            public List<List<Outcome>> enrich(List<RawRecord> records) {
                List<List<Outcome>> outcomes = real.enrich(records);
                seen.addAll(outcomes);
                return outcomes;
            }
        };
    }

    @Test
    void theArticlesAreAsManyAsAskedAndAsLongAsRealOnes() {
        new WarmUp(noting()).run(120);

        assertThat(seen).hasSize(120);
        List<String> bodies = seen.subList(36, 120).stream()
                .map(outcomes -> outcomes.get(0)
                        .<String>match(
                                published -> ((Article) published.item()).text().body(), rejected -> ""))
                .toList();
        assertThat(bodies).doesNotHaveDuplicates();
        assertThat(bodies.stream()
                        .mapToInt(body -> body.split("\\s+", -1).length)
                        .average()
                        .orElse(0))
                .isBetween(350.0, 600.0);
    }
}
