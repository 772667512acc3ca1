package io.dateline.enrich;

import io.dateline.article.GeneratedSummary;
import io.dateline.article.StageReport;
import io.dateline.article.StageReport.Outcome;
import io.dateline.generate.Generation;
import io.dateline.generate.Generation.Failed;
import io.dateline.generate.Generation.NotApplicable;
import io.dateline.generate.Generation.Written;
import org.jspecify.annotations.Nullable;

/** What an event says of the generation: a report always, a summary when there is one. */
final class GenerateStage {
    private static final String STEP = "generate";

    private GenerateStage() {}

    static StageReport report(Generation generation) {
        if (generation instanceof Written) {
            return new StageReport(STEP, Outcome.OK, null);
        }
        if (generation instanceof Failed failed) {
            return new StageReport(STEP, Outcome.FAILED, failed.fault().label());
        }
        if (generation instanceof NotApplicable none) {
            return new StageReport(STEP, Outcome.NOT_APPLICABLE, none.reason());
        }
        return new StageReport(STEP, Outcome.SKIPPED, "off");
    }

    static @Nullable GeneratedSummary summary(Generation generation) {
        return generation instanceof Written written ? written.summary() : null;
    }
}
