package io.dateline.chaos;

import io.dateline.chaos.feed.Copywriter;
import io.dateline.chaos.process.Replica;
import java.util.List;

/** Looks for text of articles and for secrets where neither may be: logs, metrics, probes, what is told of the build. */
final class Leaks {
    /** A password that a replica is given and has no use for. */
    static final String SECRET = "open-sesame-4711";

    private static final List<String> CANARIES = List.of(Copywriter.CANARY, SECRET);
    private static final List<String> PAGES = List.of("q/health", "q/metrics", "q/info");

    private Leaks() {}

    /** Tells the rig of what it finds. */
    static void look(Rig rig) throws InterruptedException {
        for (Replica replica : rig.processes()) {
            for (String canary : CANARIES) {
                if (replica.logged(canary) > 0) {
                    rig.find(replica.name() + " shows an article or a secret in its log");
                }
            }
            for (String page : PAGES) {
                String text = replica.get(page).text();
                if (CANARIES.stream().anyMatch(text::contains)) {
                    rig.find(replica.name() + " shows an article or a secret at " + page);
                }
            }
        }
    }
}
