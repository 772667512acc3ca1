package io.dateline.lab;

import io.dateline.cli.terminal.Screen;
import io.dateline.cli.terminal.Terminal;
import io.dateline.measure.service.ServiceReport;
import io.dateline.measure.service.ServiceRun;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code dateline bench service}: the packaged service end to end. */
@Command(
        name = "service",
        description = {
            "Measure the packaged service end to end, on an embedded broker or a given one: items a second of a backlog, CPU time of"
                    + " service, broker and feeder, and how long an item takes from the raw topic to a reader of events at parts of that.",
            "In the same run: the enricher alone on every core, and a program that only copies. The feeder and the reader share the machine."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline bench service                                    generated items, an embedded broker",
            "  dateline bench service --from data/topics/bbc.jsonl       real ones (docs/corpora.md)",
            "  dateline bench service --bootstrap-servers kafka:9092     that broker; topics dateline-bench.* come and go",
            "  dateline bench service --java=-Xmx1g --java=-XX:+UseG1GC  another JVM than the image's"
        },
        mixinStandardHelpOptions = true)
final class BenchServiceCommand implements Callable<Integer> {
    private static final double PERCENT = 100;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ItemsOption source = new ItemsOption();

    @Option(
            names = {"-b", "--bootstrap-servers"},
            paramLabel = "HOST:PORT",
            description = "A broker without TLS (default: an embedded one)")
    private @Nullable String bootstrapServers;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            description = "Items before the first is counted (default ${DEFAULT-VALUE})")
    private int warmUp = 8_000;

    @Option(names = "--backlog", paramLabel = "N", description = "Items sent at once (default ${DEFAULT-VALUE})")
    private int backlog = 8_000;

    @Option(
            names = "--load",
            paramLabel = "PERCENT",
            split = ",",
            description = "Parts of what the service takes (default ${DEFAULT-VALUE})")
    private List<Integer> loads = List.of(50, 90);

    @Option(names = "--seconds", paramLabel = "N", description = "How long each load lasts (default ${DEFAULT-VALUE})")
    private int seconds = 60;

    @Option(
            names = "--java",
            paramLabel = "OPTION",
            description = "An option of the service's JVM (default: those of the image at its limit of memory)")
    private List<String> java = List.of("-XX:MaxRAM=1g", "-XX:MaxRAMPercentage=60");

    @Option(names = "--json", description = "One JSON object instead of tables")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        List<byte[]> sample = source.read();
        ServiceRun.Settings settings = new ServiceRun.Settings(
                bootstrapServers,
                java,
                warmUp,
                backlog,
                loads.stream().map(percent -> percent / PERCENT).toList(),
                Duration.ofSeconds(seconds));
        ServiceReport report =
                new ServiceRun(sample, settings, this::progress).run(Files.createTempDirectory("dateline-bench"));
        Screen out = new Screen(spec.commandLine().getOut());
        clear();
        if (json) {
            out.json(report.json().toString());
        } else {
            report.lines().forEach(out::line);
        }
        return 0;
    }

    private void progress(String what, double part) {
        if (Terminal.onStandardError()) {
            PrintWriter err = spec.commandLine().getErr();
            err.printf("\r%s %d %%\u001b[K", what, Math.round(part * PERCENT));
            err.flush();
        }
    }

    private void clear() {
        if (Terminal.onStandardError()) {
            spec.commandLine().getErr().print("\r\u001b[K");
            spec.commandLine().getErr().flush();
        }
    }
}
