package io.dateline.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** The whole path: each record is an event or a rejection, the same ones each time, and no step breaks. */
class EnrichFuzz {
    @FuzzTest(maxDuration = "2m")
    void enrich(FuzzedDataProvider data) {
        String type = Types.pick(data);
        Enriching.check(data.consumeRemainingAsBytes(), type);
    }
}
