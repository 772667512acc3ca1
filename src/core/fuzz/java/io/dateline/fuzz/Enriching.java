package io.dateline.fuzz;

import io.dateline.article.Analysis;
import io.dateline.article.StageReport;
import io.dateline.enrich.Enricher;
import io.dateline.enrich.Enricher.Outcome;
import io.dateline.publish.Origin;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must hold of the whole path, whatever the bytes are. */
final class Enriching {
    private static final Enricher ENRICHER = Enricher.load();
    private static final byte[] NO_EVENT = {};

    private Enriching() {}

    static void check(byte[] value, @Nullable String type) {
        List<Outcome> once = ENRICHER.enrich(value, type, Origin.FILE);
        List<Outcome> again = ENRICHER.enrich(value, type, Origin.FILE);
        if (once.size() != again.size()) {
            throw new IllegalStateException("the same record gave other items");
        }
        for (int i = 0; i < once.size(); i++) {
            if (!Arrays.equals(event(once.get(i)), event(again.get(i)))) {
                throw new IllegalStateException("the same record gave two events");
            }
        }
    }

    private static byte[] event(Outcome outcome) {
        return outcome.match(
                published -> {
                    check(published.analysis());
                    return published.event().value();
                },
                rejected -> {
                    Declared.check(rejected.rejection());
                    return NO_EVENT;
                });
    }

    private static void check(@Nullable Analysis analysis) {
        if (analysis == null) {
            return;
        }
        for (StageReport report : analysis.stages()) {
            if (report.outcome() == StageReport.Outcome.FAILED) {
                throw new IllegalStateException("a step broke: " + report.step() + ", " + report.reason());
            }
        }
    }
}
