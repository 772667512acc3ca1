package io.dateline.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.cli.kafka.Connection;
import io.dateline.cli.kafka.TopicReader;
import io.dateline.cli.purge.Trace;
import io.dateline.cli.purge.Trace.Holds;
import io.dateline.cli.purge.TraceFinder;
import io.dateline.cli.terminal.Screen;
import io.dateline.cli.terminal.Table;
import io.dateline.pipeline.DatelineConfig;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code dateline purge-report}: lists where a killed article still lies in the topics. */
@Command(
        name = "purge-report",
        description = {
            "List every record that still holds something of an article: topic, partition, offset.",
            "Reads the raw, enriched and rejected topics to their ends, and those of the application of stories."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline purge-report urn:newsml:agency.example:20260317:item",
            "  dateline purge-report URI --json | jq -c 'select(.holds != \"name\")'",
            "",
            "Leaves with 0 when no record holds more than its name, 1 otherwise. What to do then: docs/retention.md."
        })
final class PurgeReportCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Connection connection = new Connection();

    @Parameters(paramLabel = "URI", description = "The article's uri, as its events have it.")
    private String uri = "";

    @Option(
            names = "--topics",
            split = ",",
            paramLabel = "TOPIC",
            description = "Other topics with events (default: those of the stories).")
    private List<String> others = List.of("news.latest", "news.relations", "news.stories", "news.trends");

    @Option(names = "--json", description = "One JSON object a line instead of a table.")
    private boolean json;

    @Override
    public Integer call() {
        DatelineConfig.Topics topics = connection.dateline().topics();
        connection.reach();
        TraceFinder finder = new TraceFinder(uri);
        List<Trace> traces = new ArrayList<>();
        for (String raw : connection.raw()) {
            read(raw, finder::item, traces);
        }
        read(topics.rejected(), finder::item, traces);
        read(topics.enriched(), finder::event, traces);
        for (String other : others) {
            if (connection.has(other)) {
                read(other, finder::event, traces);
            } else {
                new Screen(spec.commandLine().getErr()).line("There is no topic " + other + ": not looked at.");
            }
        }
        print(traces);
        return traces.stream().allMatch(trace -> trace.holds() == Holds.NAME) ? 0 : 1;
    }

    private void read(
            String topic, Function<ConsumerRecord<byte[], byte[]>, @Nullable Trace> finder, List<Trace> traces) {
        try (TopicReader reader = new TopicReader(connection, topic)) {
            reader.fromBeginning().toEnd(next -> {
                Trace trace = finder.apply(next);
                if (trace != null) {
                    traces.add(trace);
                }
                return true;
            });
        }
    }

    private void print(List<Trace> traces) {
        Screen out = new Screen(spec.commandLine().getOut());
        if (json) {
            traces.forEach(trace -> out.json(json(trace)));
        } else if (traces.isEmpty()) {
            out.line("No record holds anything of it.");
        } else {
            Table table = new Table("TOPIC", "PARTITION", "OFFSET", "AT", "HOLDS");
            for (Trace trace : traces) {
                table.row(
                        trace.topic(),
                        Integer.toString(trace.partition()),
                        Long.toString(trace.offset()),
                        Instant.ofEpochMilli(trace.timestamp()).toString(),
                        holds(trace));
            }
            out.lines(table.toString());
        }
    }

    private static String json(Trace trace) {
        return JSON.createObjectNode()
                .put("topic", trace.topic())
                .put("partition", trace.partition())
                .put("offset", trace.offset())
                .put("at", Instant.ofEpochMilli(trace.timestamp()).toString())
                .put("holds", holds(trace))
                .toString();
    }

    private static String holds(Trace trace) {
        return trace.holds().name().toLowerCase(Locale.ROOT);
    }
}
