package io.dateline.lab;

import io.dateline.evaluate.Corpus;
import io.dateline.evaluate.Evaluation;
import io.dateline.evaluate.Report;
import io.dateline.evaluate.Result;
import io.dateline.evaluate.Task;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Scores one task after the other and prints each result. It remembers which corpora were missing and which figures
 * fell.
 */
public final class EvaluateRun {
    static final int FELL = 1;

    /** As sysexits.h has it: what is needed is not there. */
    static final int NO_DATA = 69;

    private final Evaluation evaluation;
    private final Report report;
    private final PrintWriter out;
    private final PrintWriter err;
    private final List<String> missing = new ArrayList<>();
    private boolean fell;
    private boolean scored;

    public EvaluateRun(Evaluation evaluation, Report report, PrintWriter out, PrintWriter err) {
        this.evaluation = evaluation;
        this.report = report;
        this.out = out;
        this.err = err;
        out.print(report.opening());
    }

    /** @param folder where the task's page is written; null to print it */
    public void score(Task task, List<Corpus> corpora, @Nullable Path folder) throws IOException {
        List<Corpus> there = corpora.stream().filter(evaluation::has).toList();
        corpora.stream()
                .filter(corpus -> !there.contains(corpus))
                .forEach(corpus -> missing.add(task.name() + " " + corpus.name() + " (" + corpus.file() + ")"));
        if (folder == null) {
            score(task, there, out);
        } else if (there.size() < corpora.size() || there.isEmpty()) {
            err.println(task.name() + ": page not written, since it would lack a corpus");
        } else {
            StringWriter page = new StringWriter();
            score(task, there, page);
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(task.name() + ".md"), page.toString());
        }
    }

    private void score(Task task, List<Corpus> corpora, Writer page) throws IOException {
        if (corpora.isEmpty()) {
            return;
        }
        StringBuilder remarks = new StringBuilder();
        page.append(report.heading(task.name()));
        for (Corpus corpus : corpora) {
            StringBuilder own = new StringBuilder();
            List<Result> results = evaluation.run(task, corpus, own::append);
            page.append(report.lines(results));
            if (report == Report.TABLE) {
                page.append(own);
            } else if (own.length() > 0) {
                remarks.append(corpus.name()).append('\n').append(own);
            }
            page.flush();
            scored = true;
            fell |= results.stream().anyMatch(Result::fell);
        }
        page.append(report.closing(remarks.toString()));
        page.flush();
    }

    /**
     * Prints which corpora were missing.
     *
     * @return the exit code: {@link #FELL} when a figure is below the one on record, {@link #NO_DATA} when nothing was
     *     scored
     */
    public int finish(Path data) {
        if (!missing.isEmpty()) {
            err.printf("skipped: no data in %s for%n", data);
            missing.forEach(corpus -> err.println("  " + corpus));
            err.println("docs/corpora.md says where to get them and how to bring them into shape.");
        }
        out.flush();
        err.flush();
        return fell ? FELL : scored ? 0 : NO_DATA;
    }
}
