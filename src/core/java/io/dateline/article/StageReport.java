package io.dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * How one step of the analysis went: "none found" (ok) is not "not run".
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
