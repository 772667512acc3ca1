package io.dateline.lab;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.cli.terminal.ProgressBar;
import io.dateline.cli.terminal.Terminal;
import io.dateline.measure.Build;
import io.dateline.measure.ColdStart;
import io.dateline.measure.CostTable;
import io.dateline.measure.Costs;
import io.dateline.measure.Subject;
import io.dateline.measure.WarmRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code dateline bench}: what an item costs from its bytes to its event, step by step. */
@Command(
        name = "bench",
        description = {
            "Measure what an item costs from its bytes to its event, by step and as a whole: CPU time and garbage of one thread, warm.",
            "Without --from, items are made from the gold set, as long as real ones. With --against, two builds take turns in one run: on"
                    + " a busy machine the ratio is to be trusted, the times are not."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline bench                                       generated items",
            "  dateline bench --from data/topics/bbc.jsonl          real ones (docs/corpora.md)",
            "  dateline bench --against ../before                   the same of a checkout before, by turns",
            "  dateline bench --cold                                a process just begun, too",
            "  dateline bench service                               the packaged service with a broker, end to end",
            "  dateline bench story                                 what it costs to relate the events"
        },
        subcommands = {BenchServiceCommand.class, BenchStoryCommand.class},
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ItemsOption source = new ItemsOption();

    @Option(names = "--warm-ups", paramLabel = "N", description = "Rounds before counting (default ${DEFAULT-VALUE})")
    private int warmUps = 4;

    @Option(names = "--rounds", paramLabel = "N", description = "Rounds counted (default ${DEFAULT-VALUE})")
    private int rounds = 3;

    @Option(
            names = "--against",
            paramLabel = "BUILD",
            description = "Another build: the jar or classes of core, or a checkout where it is compiled")
    private @Nullable Path against;

    @Option(
            names = "--cold",
            description = "Also a process that has just begun: CPU of all its threads, by the number of items read")
    private boolean cold;

    @Option(names = "--json", description = "One JSON object instead of a table")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        List<byte[]> items = source.read();
        List<Build> builds = builds();
        CostTable table = new CostTable(warm(items, builds));
        List<SortedMap<Integer, Double>> starts = new ArrayList<>();
        for (Build build : cold ? builds : List.<Build>of()) {
            starts.add(ColdStart.of(build, items));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            ObjectNode report = table.json().put("items", items.size()).put("bytes", size(items));
            starts.forEach(start -> report.withArray("cold").addPOJO(start));
            out.println(report);
        } else {
            out.printf("%d items of %d bytes on average%n", items.size(), size(items) / items.size());
            table.lines().forEach(out::println);
            starts.forEach(start -> out.println("CPU s of a process just begun, by items read: " + start));
        }
        out.flush();
        return 0;
    }

    private List<Costs> warm(List<byte[]> items, List<Build> builds) {
        PrintWriter err = spec.commandLine().getErr();
        long readings = (long) items.size() * builds.size() * (warmUps + rounds);
        ProgressBar bar = new ProgressBar(err, Terminal.onStandardError(), "readings", readings, System::nanoTime);
        List<Subject> subjects = builds.stream().map(Build::subject).toList();
        try {
            return new WarmRun(items, warmUps, rounds, bar::step).of(subjects);
        } finally {
            bar.clear();
        }
    }

    private List<Build> builds() throws IOException {
        return against == null ? List.of(Build.own()) : List.of(Build.own(), Build.at(against));
    }

    private static long size(List<byte[]> items) {
        return items.stream().mapToLong(item -> item.length).sum();
    }
}
