package io.dateline.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dateline.enrich.Enricher;
import io.dateline.enrich.Enricher.Outcome;
import io.dateline.enrich.Enricher.Published;
import io.dateline.enrich.Enricher.Rejected;
import io.dateline.failure.Reason;
import io.dateline.publish.Origin;
import java.util.Arrays;
import java.util.List;

/** The whole path: each record is an event or a rejection, the same ones each time, and no step breaks. */
class EnrichFuzz {
    private static final Enricher ENRICHER = Enricher.load();
    private static final byte[] NO_EVENT = {};

    @FuzzTest(maxDuration = "2m")
    void enrich(byte[] value) {
        List<Outcome> once = ENRICHER.enrich(value, null, Origin.FILE);
        List<Outcome> again = ENRICHER.enrich(value, null, Origin.FILE);
        for (int i = 0; i < once.size(); i++) {
            if (!Arrays.equals(bytes(once.get(i)), bytes(again.get(i)))) {
                throw new IllegalStateException("the same record gave two events");
            }
        }
    }

    private static byte[] bytes(Outcome outcome) {
        if (outcome instanceof Rejected rejected) {
            Reason reason = rejected.rejection().reason();
            if (reason == Reason.BROKE_THE_VALIDATION || reason == Reason.BROKE_THE_ANALYSIS) {
                throw new IllegalStateException(reason + ": " + rejected.rejection().detail());
            }
            return NO_EVENT;
        }
        return ((Published) outcome).event().value();
    }
}
