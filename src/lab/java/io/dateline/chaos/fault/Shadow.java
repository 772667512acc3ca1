package io.dateline.chaos.fault;

import io.dateline.chaos.Await;
import io.dateline.chaos.Rig;
import io.dateline.chaos.check.Books;
import io.dateline.chaos.check.EnricherReading;
import io.dateline.chaos.check.Origin;
import io.dateline.chaos.check.Outcome;
import io.dateline.chaos.process.Replica;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the raw topic from offset 0 once more, into topics of its own, and compares: the same ids, the same bytes. */
final class Shadow {
    private static final String ENRICHED = "shadow.enriched";
    private static final String REJECTED = "shadow.rejected";
    private static final Duration TO_REPLAY = Duration.ofMinutes(3);

    private Shadow() {}

    /** @param more settings in which the replaying replica differs from the others */
    static void compare(Rig rig, Books books, String... more) throws Exception {
        rig.createTopics(ENRICHED, REJECTED);
        List<String> settings = Stream.concat(
                        Stream.of(
                                "dateline.group=shadow",
                                "dateline.transactional-id=shadow",
                                "dateline.topics.enriched=" + ENRICHED,
                                "dateline.topics.rejected=" + REJECTED,
                                "mp.messaging.incoming.raw.max.poll.records=500"),
                        Stream.of(more))
                .toList();
        try (Replica shadow = rig.replica(Rig.REPLICAS, settings)) {
            shadow.start();
            Await.until(TO_REPLAY, () -> {
                Thread.sleep(2_000);
                return outcomes(rig).size() >= books.outcomes().size();
            });
        }
        report(rig, books, outcomes(rig));
    }

    private static List<Outcome> outcomes(Rig rig) {
        return rig.checker(new EnricherReading(Rig.RAW, ENRICHED, REJECTED)).outcomes();
    }

    private static void report(Rig rig, Books books, List<Outcome> replayed) {
        Map<Origin, Outcome> before = new HashMap<>();
        books.outcomes().forEach(outcome -> before.put(outcome.origin(), outcome));
        long ids = replayed.stream()
                .filter(now -> before.containsKey(now.origin())
                        && before.get(now.origin()).id().equals(now.id()))
                .count();
        long bytes = replayed.stream()
                .filter(now -> before.containsKey(now.origin())
                        && before.get(now.origin()).sha256().equals(now.sha256()))
                .count();
        rig.say("replayed %d of %d records: %d with the same id, %d with the same bytes"
                .formatted(replayed.size(), before.size(), ids, bytes));
        if (replayed.size() != before.size() || ids != before.size() || bytes != before.size()) {
            rig.find("the replay differs: %d records, %d same ids, %d same values, of %d"
                    .formatted(replayed.size(), ids, bytes, before.size()));
        }
    }
}
