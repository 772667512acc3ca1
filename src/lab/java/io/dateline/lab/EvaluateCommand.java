package io.dateline.lab;

import io.dateline.analyse.Analyser;
import io.dateline.evaluate.Corpus;
import io.dateline.evaluate.Evaluation;
import io.dateline.evaluate.GoldFile;
import io.dateline.evaluate.Report;
import io.dateline.evaluate.Task;
import io.dateline.evaluate.Tasks;
import io.dateline.evaluate.desk.DeskTask;
import io.dateline.evaluate.size.EventSizes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The command {@code dateline evaluate}: scores the analysis on gold data, and fails when a figure is below the
 * recorded one.
 */
@Command(
        name = "evaluate",
        description = {
            "Score the analysis on gold data: precision, recall, F1 and its bootstrap interval.",
            "The gold set that comes with Dateline is scored everywhere, the corpora where they are.",
            "Exit code 1 when a figure is below the one on record, 69 when there was no data to score."
        },
        footer = {
            "",
            "Examples:",
            "  dateline evaluate                                what there is data for",
            "  dateline evaluate ner quote                      two tasks",
            "  dateline evaluate size                           bytes of events by section and profile, no figures of quality",
            "  dateline evaluate --markdown --to docs/results   the pages of docs/results"
        },
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    private static final String SIZE = "size";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "TASK", description = "What to score (default: every task)")
    private List<String> names = List.of();

    @Mixin
    private DataOption data = new DataOption();

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

    @Option(names = "--to", paramLabel = "FOLDER", description = "With --markdown: write a page a task there")
    private @Nullable Path folder;

    @ArgGroup
    private Form form = new Form();

    /** How to print. */
    static final class Form {
        @Option(names = "--json", description = "One JSON object a line")
        boolean json;

        @Option(names = "--markdown", description = "The pages of docs/results: text, figures and yardsticks")
        boolean markdown;

        @Option(names = "--floors", description = "Lines for the floors file")
        boolean floors;

        Report report() {
            return json ? Report.JSON : markdown ? Report.MARKDOWN : floors ? Report.FLOORS : Report.TABLE;
        }
    }

    @Override
    public Integer call() throws IOException {
        if (folder != null && form.report() != Report.MARKDOWN) {
            throw new ParameterException(spec.commandLine(), "--to goes with --markdown");
        }
        if (names.equals(List.of(SIZE))) {
            return size();
        }
        List<Task> tasks = tasks();
        checkCorpora(tasks);
        EvaluateRun run = new EvaluateRun(
                new Evaluation(Analyser.load(), data.folder(), limit),
                form.report(),
                spec.commandLine().getOut(),
                spec.commandLine().getErr());
        for (Task task : tasks) {
            run.score(task, corpora(task), folder);
        }
        return run.finish(data.folder());
    }

    /** Exit code 1 when events are larger than they may be; the corpus is that of the task {@code desk}. */
    private int size() throws IOException {
        Path file = data.folder().resolve(new DeskTask().corpora().get(0).file());
        if (!Files.exists(file)) {
            spec.commandLine()
                    .getErr()
                    .println("skipped: no data in " + data.folder()
                            + " for size. docs/corpora.md says where to get it.");
            return EvaluateRun.NO_DATA;
        }
        EventSizes sizes = EventSizes.of(GoldFile.read(file, limit), Analyser.load());
        spec.commandLine().getOut().print(sizes.table());
        spec.commandLine().getOut().flush();
        return sizes.fit() ? 0 : 1;
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
                            "no task " + name + ": there are size (by itself), "
                                    + String.join(
                                            ", ", all.stream().map(Task::name).toList()))));
        }
        return chosen;
    }

    private void checkCorpora(List<Task> tasks) {
        List<String> known = tasks.stream()
                .flatMap(task -> task.corpora().stream())
                .map(Corpus::name)
                .distinct()
                .toList();
        for (String name : only) {
            if (!known.contains(name)) {
                throw new ParameterException(
                        spec.commandLine(), "no corpus " + name + ": there are " + String.join(", ", known));
            }
        }
        if (gold != null && !Files.isReadable(gold)) {
            throw new ParameterException(spec.commandLine(), "there is no file " + gold);
        }
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
