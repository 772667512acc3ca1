package io.dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * The outcome of one step of the analysis. It tells a step that found nothing (ok) from a step that did not run.
 *
 * @param reason why it did not run or failed; null when ok. Never article text
 */
public record StageReport(
        Step step, Outcome outcome, @Nullable String reason) {
    public enum Outcome {
        OK,
        FAILED,
        SKIPPED,
        NOT_APPLICABLE
    }
}
