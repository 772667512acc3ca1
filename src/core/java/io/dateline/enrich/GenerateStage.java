package io.dateline.enrich;

import io.dateline.article.GeneratedSummary;
import io.dateline.article.StageReport;
import io.dateline.article.StageReport.Outcome;
import io.dateline.article.Step;
import io.dateline.generate.Generation;
import io.dateline.generate.Generation.Written;
import org.jspecify.annotations.Nullable;

/** What an event says of the generation: a report always, a summary when there is one. */
final class GenerateStage {
    private GenerateStage() {}

    static StageReport report(Generation generation) {
        return generation.match(
                written -> report(Outcome.OK, null),
                failed -> report(Outcome.FAILED, failed.fault().label()),
                none -> report(Outcome.NOT_APPLICABLE, none.reason()),
                off -> report(Outcome.SKIPPED, "off"));
    }

    private static StageReport report(Outcome outcome, @Nullable String reason) {
        return new StageReport(Step.GENERATE, outcome, reason);
    }

    static @Nullable GeneratedSummary summary(Generation generation) {
        return generation.match(Written::summary, failed -> null, none -> null, off -> null);
    }
}
