package io.dateline.lab;

import io.dateline.chaos.ChaosRun;
import io.dateline.chaos.Fault;
import io.dateline.chaos.Report;
import io.dateline.chaos.fault.Faults;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code dateline chaos}: breaks the service on purpose and counts what a reader gets. */
@Command(
        name = "chaos",
        description = {
            "Run two replicas of the service on three real brokers, break them while a feed goes on, and count with a"
                    + " read_committed reader: one line CHECK for each run.",
            "Needs no Docker. Exit code 1 when a record is missing, doubled, out of order or of an aborted transaction, or when a"
                    + " fault did not land."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline chaos --case kill9 --seed 7",
            "  dateline chaos --case all --seeds 10 --json > chaos.jsonl",
            "  dateline chaos --case soak --minutes 30",
            "  dateline chaos --list"
        })
final class ChaosCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--case",
            split = ",",
            paramLabel = "NAME",
            description = "What to break; short for five cases, all for every one.")
    private List<String> cases = List.of();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Replays a schedule and a feed (default ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--seeds", paramLabel = "N", description = "Runs with so many seeds, from --seed on.")
    private int seeds = 1;

    @Option(names = "--minutes", paramLabel = "N", description = "How long a soak lasts (default ${DEFAULT-VALUE}).")
    private int minutes = 30;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "Where the logs of the processes are kept; by default a temporary folder.")
    private @Nullable Path to;

    @Option(names = "--json", description = "Print each result as JSON, one a line.")
    private boolean json;

    @Option(names = "--list", description = "List the cases.")
    private boolean list;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        if (list || cases.isEmpty()) {
            Stream.concat(Faults.ALL.stream(), soaks().stream())
                    .forEach(fault -> out.printf("%-20s %s%n", fault.name(), fault.what()));
            return list ? 0 : 2;
        }
        boolean passed = true;
        for (Fault fault : chosen()) {
            for (int i = 0; i < seeds; i++) {
                Report report = new ChaosRun(
                                fault,
                                seed + i,
                                directory(fault, seed + i),
                                spec.commandLine().getErr())
                        .run();
                out.println(json ? report.json() : report.line());
                out.flush();
                passed &= report.passed();
            }
        }
        return passed ? 0 : 1;
    }

    private List<Fault> chosen() {
        if (cases.equals(List.of("all"))) {
            return Faults.ALL;
        }
        return (cases.equals(List.of("short")) ? Faults.SHORT : cases)
                .stream().map(this::named).toList();
    }

    private Fault named(String name) {
        return soaks().stream()
                .filter(soak -> soak.name().equals(name))
                .findFirst()
                .or(() -> Faults.named(name))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "there is no case " + name + "; there are " + String.join(", ", Faults.names())
                                + ", soak, soak-story"));
    }

    private List<Fault> soaks() {
        return Faults.soaks(Duration.ofMinutes(minutes));
    }

    private Path directory(Fault fault, long number) throws Exception {
        Path base = to == null ? Files.createTempDirectory("dateline-chaos") : to;
        return Files.createDirectories(base.resolve(fault.name() + "-" + number));
    }
}
