package io.dateline.analyse;

import io.dateline.article.Observer;
import io.dateline.article.StageReport;
import io.dateline.article.StageReport.Outcome;
import io.dateline.article.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Runs the steps for one article and reports on each. A step that fails loses its own result only; the article is still
 * published.
 */
final class Steps {
    private final List<StageReport> reports = new ArrayList<>();
    private final Observer observer;

    Steps(Observer observer) {
        this.observer = observer;
    }

    <T> T run(Step step, T fallback, Supplier<T> work) {
        try {
            T result = observer.during(step.label(), work);
            reports.add(new StageReport(step, Outcome.OK, null));
            return result;
        } catch (RuntimeException | StackOverflowError fault) {
            // The class alone: a message might quote the article.
            reports.add(new StageReport(step, Outcome.FAILED, fault.getClass().getSimpleName()));
            return fallback;
        }
    }

    <T> T runIf(boolean applies, String reason, Step step, T fallback, Supplier<T> work) {
        if (applies) {
            return run(step, fallback, work);
        }
        reports.add(new StageReport(step, Outcome.NOT_APPLICABLE, reason));
        return fallback;
    }

    List<StageReport> reports() {
        return reports;
    }
}
