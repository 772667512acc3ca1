package io.dateline.pipeline;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.article.Article;
import io.dateline.enrich.Enricher;
import io.dateline.enrich.Enricher.Outcome;
import io.dateline.enrich.RawRecord;
import io.dateline.publish.Origin;
import io.dateline.wire.SampleWire;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jboss.logging.Logger;

/**
 * Analyses articles of no consequence, so that the code is compiled, or its use recorded for an ahead-of-time cache, before the first
 * record comes: the sample wire in all its formats, then articles as long as real ones, of its English texts by turns.
 */
final class WarmUp {
    private static final Logger LOG = Logger.getLogger(WarmUp.class);

    /** So many of the sample's short texts make about the 450 words that an article of a wire has on average. */
    private static final int TEXTS = 6;

    private final Enrichment enrichment;

    WarmUp(Enrichment enrichment) {
        this.enrichment = enrichment;
    }

    /** Reads so many records, in groups as large as they come at full load. */
    void run(int records) {
        long began = System.nanoTime();
        List<RawRecord> sample = SampleWire.names().stream()
                .map(name -> raw(SampleWire.item(name)))
                .toList();
        List<String> texts = enrichment.enrich(sample).stream()
                .flatMap(List::stream)
                .map(WarmUp::english)
                .filter(Objects::nonNull)
                .toList();
        for (int done = sample.size(); done < records; done += Enricher.GROUP) {
            enrichment.enrich(group(texts, done, Math.min(Enricher.GROUP, records - done)));
        }
        LOG.infof("warmed up with %d articles in %.1f s", records, (System.nanoTime() - began) / 1e9);
    }

    private static String english(Outcome outcome) {
        return outcome.match(
                published -> published.item() instanceof Article article
                                && "en".equals(article.head().declaredLanguage())
                        ? article.text().body()
                        : null,
                rejected -> null);
    }

    private static List<RawRecord> group(List<String> texts, int first, int size) {
        List<RawRecord> group = new ArrayList<>(size);
        for (int number = first; number < first + size; number++) {
            group.add(raw(article(texts, number)));
        }
        return group;
    }

    /** A choice of texts that is the same for the same number. */
    private static byte[] article(List<String> texts, int number) {
        Random random = new Random(number);
        StringBuilder body = new StringBuilder();
        for (int text = 0; text < TEXTS; text++) {
            body.append(texts.get(random.nextInt(texts.size()))).append("\n\n");
        }
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        item.put("uri", "urn:dateline:warm-up:" + number)
                .put("version", "1")
                .put("language", "en")
                .put("headline", "Warm-up " + number)
                .put("body_text", body.toString());
        return item.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static RawRecord raw(byte[] item) {
        return new RawRecord(item, null, Origin.FILE);
    }
}
