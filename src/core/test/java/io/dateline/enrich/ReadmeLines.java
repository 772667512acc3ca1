package io.dateline.enrich;

import io.dateline.enrich.Enricher.Outcome;
import io.dateline.enrich.Enricher.Published;
import io.dateline.enrich.Enricher.Rejected;
import io.dateline.publish.Origin;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What README.md shows under "As a library", to the letter. */
final class ReadmeLines {
    private ReadmeLines() {}

    /**
     * @param out stands for {@code System.out}
     */
    static void run(byte[] bytes, PrintStream out) {
        PrintStream before = System.out;
        System.setOut(out);
        try {
            lines(bytes);
        } finally {
            System.setOut(before);
        }
    }

    private static void lines(byte[] bytes) {
        Enricher enricher = Enricher.load(); // once; one instance serves all threads
        for (Outcome outcome : enricher.enrich(bytes, "application/json", Origin.FILE)) { // a feed holds several items
            if (outcome instanceof Published published) {
                System.out.println(published.event().key());
                System.out.println(new String(published.event().value(), StandardCharsets.UTF_8));
            } else if (outcome instanceof Rejected rejected) {
                System.out.println(rejected.rejection().reason().sentence());
            }
        }
    }
}
