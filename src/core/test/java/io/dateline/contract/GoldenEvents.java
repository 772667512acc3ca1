package io.dateline.contract;

import io.dateline.enrich.Enricher;
import io.dateline.enrich.Enricher.Outcome;
import io.dateline.enrich.Enricher.Published;
import io.dateline.enrich.EnricherOptions;
import io.dateline.enrich.RawRecord;
import io.dateline.publish.EventOptions;
import io.dateline.publish.Origin;
import io.dateline.publish.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The golden articles through today's build, with all that events can carry. */
public final class GoldenEvents {
    public static final Path ARTICLES = Path.of("test/resources/articles");
    public static final Origin ORIGIN = new Origin("news.raw", 0, 7L, Instant.parse("2026-03-02T10:00:00.250Z"));

    private static final Enricher ENRICHER =
            Enricher.load(EnricherOptions.DEFAULT.withEvent(EventOptions.of(Profile.FULL)));

    private static final Map<String, Outcome> OUTCOMES = new ConcurrentHashMap<>();

    private GoldenEvents() {}

    /** The names of the cases, which are folders. */
    public static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(ARTICLES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** What became of a case; the same object each time. */
    public static Outcome outcome(String name) throws IOException {
        Outcome known = OUTCOMES.get(name);
        if (known == null) {
            known = enrich(name);
            OUTCOMES.put(name, known);
        }
        return known;
    }

    /** Enriches a case once more. */
    public static Outcome enrich(String name) throws IOException {
        return enrich(List.of(name)).get(0);
    }

    /** Enriches cases together, as the service does the records of a batch. */
    public static List<Outcome> enrich(List<String> names) throws IOException {
        List<RawRecord> records = new ArrayList<>();
        for (String name : names) {
            records.add(new RawRecord(Files.readAllBytes(input(name)), null, ORIGIN));
        }
        return ENRICHER.enrich(records).stream()
                .map(outcomes -> outcomes.get(0))
                .toList();
    }

    private static Path input(String name) throws IOException {
        try (Stream<Path> files = Files.list(ARTICLES.resolve(name))) {
            return files.filter(file -> file.getFileName().toString().startsWith("in."))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The values of the events, of those cases that are published. */
    public static List<byte[]> values() throws IOException {
        List<byte[]> values = new ArrayList<>();
        for (String name : cases()) {
            if (outcome(name) instanceof Published published) {
                values.add(published.event().value());
            }
        }
        return values;
    }
}
