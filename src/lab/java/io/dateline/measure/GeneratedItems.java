package io.dateline.measure;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Items for those who have no corpus: paragraphs of given articles in new combinations, as long as real articles are, some uris more often
 * than others. The words are few and come again, which flatters caches: for figures to quote, measure real articles.
 */
public final class GeneratedItems {
    /** Lengths of 7,000 articles of newspapers and agencies: 453 words on average, half of them shorter than 360, a few over 2,000. */
    private static final double MEDIAN_WORDS = 360;

    private static final double SPREAD = 0.68;
    private static final int LEAST_WORDS = 30;
    private static final int MOST_WORDS = 3_000;

    /** Of the items, those that are a further version of an earlier one; a running story has dozens. */
    private static final double UPDATES = 0.4;

    private static final Instant FIRST = Instant.parse("2026-03-17T06:00:00Z");

    private final List<String> titles;
    private final List<String> paragraphs;
    private final Random random;

    /**
     * @param titles headlines, as different as possible
     * @param paragraphs of running text
     */
    public GeneratedItems(List<String> titles, List<String> paragraphs, long seed) {
        this.titles = List.copyOf(titles);
        this.paragraphs = List.copyOf(paragraphs);
        this.random = new Random(seed);
    }

    /** So many items as JSON; the same for the same seed. */
    public List<byte[]> make(int count) {
        List<byte[]> items = new ArrayList<>(count);
        int uris = 0;
        for (int number = 0; number < count; number++) {
            boolean update = uris > 0 && random.nextDouble() < UPDATES;
            // The square of an even draw: the later half of the uris gets a third of the updates.
            double draw = random.nextDouble();
            int uri = update ? (int) (draw * draw * uris) : uris++;
            items.add(item(number, uri));
        }
        return items;
    }

    private byte[] item(int number, int uri) {
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        item.put("uri", "urn:dateline:bench:" + uri);
        item.put("version", Integer.toString(number + 1));
        item.put("versioncreated", FIRST.plusSeconds(number).toString());
        item.put("language", "en");
        item.put("title", titles.get(random.nextInt(titles.size())));
        item.put("body", body((int) Math.round(MEDIAN_WORDS * Math.exp(SPREAD * random.nextGaussian()))));
        return item.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String body(int wanted) {
        int words = Math.max(LEAST_WORDS, Math.min(MOST_WORDS, wanted));
        StringBuilder body = new StringBuilder();
        while (words > 0) {
            String paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
            body.append(paragraph).append("\n\n");
            words -= paragraph.split(" ", -1).length;
        }
        return body.toString().strip();
    }
}
