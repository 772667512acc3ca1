package io.dateline.cli;

import io.dateline.analyse.Analyser;
import io.dateline.cli.terminal.Screen;
import io.dateline.evaluate.Corpus;
import io.dateline.evaluate.Evaluation;
import io.dateline.evaluate.Report;
import io.dateline.evaluate.Result;
import io.dateline.evaluate.Task;
import io.dateline.evaluate.Tasks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the analysis on gold data and fails when a figure is below the one on record. */
@Command(
        name = "evaluate",
        description = {
            "Score the analysis on gold data: precision, recall, F1 and its bootstrap interval.",
            "Exit code 1 when a figure is below the one on record."
        },
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "TASK", description = "What to score (default: every task)")
    private List<String> names = List.of();

    @Option(names = "--data", description = "Where the corpora are (default ${DEFAULT-VALUE})")
    private Path data = Path.of("..", "shared", "data");

    @Option(names = "--corpus", split = ",", description = "Only these of the task's corpora")
    private List<String> only = List.of();

    @Option(names = "--gold", description = "Score this JSONL file instead of the task's corpora")
    private @Nullable Path gold;

    @Option(
            names = "--set",
            split = ",",
            description = "How to read the corpora, for example map=gmb (see the task's class)")
    private Map<String, String> settings = Map.of();

    @Option(names = "--loose", description = "Short for --set loose=true: articles, titles, possessives do not count")
    private boolean loose;

    @Option(names = "--limit", description = "Only the first N documents of each corpus; nothing is compared")
    private int limit;

    @ArgGroup
    private Form form = new Form();

    /** How to print. */
    static final class Form {
        @Option(names = "--json", description = "One JSON object a line")
        boolean json;

        @Option(names = "--markdown", description = "Rows for PERFORMANCE.md")
        boolean markdown;

        @Option(names = "--floors", description = "Lines for the floors file")
        boolean floors;

        Report report() {
            return json ? Report.JSON : markdown ? Report.MARKDOWN : floors ? Report.FLOORS : Report.TABLE;
        }
    }

    @Override
    public Integer call() throws IOException {
        List<Task> tasks = tasks();
        Evaluation evaluation = new Evaluation(Analyser.load(), data, limit);
        Screen out = new Screen(spec.commandLine().getOut());
        out.lines(form.report().head());
        boolean fell = false;
        for (Task task : tasks) {
            for (Corpus corpus : corpora(task)) {
                fell |= run(evaluation, task, corpus, out);
            }
        }
        return fell ? 1 : 0;
    }

    private boolean run(Evaluation evaluation, Task task, Corpus corpus, Screen out) throws IOException {
        if (!evaluation.has(corpus)) {
            new Screen(spec.commandLine().getErr()).line(task.name() + " " + corpus.name() + ": skipped: no data");
            return false;
        }
        StringBuilder remarks = new StringBuilder();
        List<Result> results = evaluation.run(task, corpus, remarks::append);
        out.lines(form.report().lines(results));
        if (form.report() == Report.TABLE) {
            out.lines(remarks.toString());
        }
        return results.stream().anyMatch(Result::fell);
    }

    private List<Task> tasks() {
        List<Task> all = Tasks.all();
        if (names.isEmpty()) {
            return all;
        }
        List<Task> chosen = new ArrayList<>();
        for (String name : names) {
            chosen.add(all.stream()
                    .filter(task -> task.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            "no task " + name + ": there are "
                                    + String.join(
                                            ", ", all.stream().map(Task::name).toList()))));
        }
        return chosen;
    }

    private List<Corpus> corpora(Task task) {
        if (gold != null) {
            return List.of(new Corpus(
                    String.valueOf(gold.getFileName()), gold.toAbsolutePath().toString(), settings(Map.of())));
        }
        return task.corpora().stream()
                .filter(corpus -> only.isEmpty() || only.contains(corpus.name()))
                .map(corpus -> new Corpus(corpus.name(), corpus.file(), settings(corpus.settings())))
                .toList();
    }

    private Map<String, String> settings(Map<String, String> own) {
        Map<String, String> all = new HashMap<>(own);
        all.putAll(settings);
        if (loose) {
            all.put("loose", "true");
        }
        return all;
    }
}
