package io.dateline.sinks;

import io.dateline.enrich.Enricher;
import io.dateline.enrich.Enricher.Outcome;
import io.dateline.enrich.Enricher.Published;
import io.dateline.publish.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** The events of the sample wire, a line of JSON each, in the order of the wire. */
final class SampleEvents {
    private static final long SEED = 20260317;

    /** Made once: the models take seconds to load. */
    private static final List<String> EVENTS = List.copyOf(enriched());

    private SampleEvents() {}

    static List<String> inOrder() {
        return EVENTS;
    }

    private static List<String> enriched() {
        Enricher enricher = Enricher.load();
        List<String> events = new ArrayList<>();
        long offset = 0;
        for (String name : new String(resource("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            Origin origin = new Origin("news.raw", 0, offset++);
            for (Outcome outcome : enricher.enrich(resource(name), null, origin)) {
                if (outcome instanceof Published published) {
                    events.add(new String(published.event().value(), StandardCharsets.UTF_8));
                }
            }
        }
        return events;
    }

    /** Each event twice and all out of order, as after rebalances and replays. */
    static List<String> twiceAndShuffled() {
        List<String> events = new ArrayList<>(EVENTS);
        events.addAll(EVENTS);
        Collections.shuffle(events, new Random(SEED));
        return events;
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(SampleEvents.class.getResourceAsStream("/wire/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
