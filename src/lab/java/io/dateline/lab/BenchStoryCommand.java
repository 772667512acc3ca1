package io.dateline.lab;

import io.dateline.cli.terminal.ProgressBar;
import io.dateline.cli.terminal.Terminal;
import io.dateline.enrich.Enricher;
import io.dateline.measure.ItemFiles;
import io.dateline.measure.story.StoryCosts;
import io.dateline.measure.story.StoryRun;
import io.dateline.publish.Origin;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code dateline bench story}: what it costs to relate an event to those before it. */
@Command(
        name = "story",
        description = {
            "Measure what it costs to relate an event to those before it, without Kafka: CPU time of one thread by stage, records, and what"
                    + " is kept of an item. Items are enriched, then played again and again with other rare words and names, each time as other news."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline bench story                                              generated items",
            "  dateline bench story --from events.jsonl --items 100000           of dateline enrich --json"
        },
        mixinStandardHelpOptions = true)
final class BenchStoryCommand implements Callable<Integer> {
    /** Items that are enriched before the first is related. */
    private static final int SAMPLE = 500;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--from", paramLabel = "PATH", description = "Files of enriched events, one a line")
    private List<Path> from = List.of();

    @Option(names = "--items", paramLabel = "N", description = "How many events (default ${DEFAULT-VALUE})")
    private int items = 20_000;

    @Option(
            names = "--window",
            paramLabel = "N",
            description = "How many of them come in seven days (default ${DEFAULT-VALUE})")
    private int window = 100_000;

    @Override
    public Integer call() throws IOException {
        List<byte[]> events = events();
        PrintWriter err = spec.commandLine().getErr();
        ProgressBar bar = new ProgressBar(err, Terminal.onStandardError(), "events", items, System::nanoTime);
        StoryCosts costs;
        try {
            costs = new StoryRun().of(events, items, window, done -> bar.step());
        } finally {
            bar.clear();
        }
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%d events of %d bytes on average, a window of %d%n", costs.items(), costs.eventBytes(), window);
        out.printf("CPU an item, us      %6.0f%n", costs.micros());
        out.printf("  first stage        %6.0f%n", costs.versionsMicros());
        out.printf("  shard              %6.0f%n", costs.shardMicros());
        out.printf("  row                %6.0f%n", costs.rowMicros());
        out.printf("records an item      %6.1f of %d bytes together%n", costs.records(), costs.recordBytes());
        out.printf("stored of an item    %6d bytes%n", costs.storedBytes());
        out.printf("in memory of an item %6d bytes, what is stored with it%n", costs.heapBytes());
        out.printf("shard built anew in  %6.1f s of CPU%n", costs.restoreSeconds());
        out.flush();
        return 0;
    }

    private List<byte[]> events() throws IOException {
        List<byte[]> events = new ArrayList<>();
        for (Path path : from) {
            events.addAll(ItemFiles.read(path));
        }
        if (!from.isEmpty()) {
            return events;
        }
        Enricher enricher = Enricher.load();
        for (byte[] item : ItemsOption.generated(SAMPLE)) {
            enricher.enrich(item, "application/json", Origin.FILE)
                    .forEach(outcome -> outcome.match(
                            published -> events.add(published.event().value()), rejected -> false));
        }
        return events;
    }
}
