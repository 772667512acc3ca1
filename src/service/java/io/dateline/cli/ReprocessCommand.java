package io.dateline.cli;

import io.dateline.cli.kafka.Connection;
import io.dateline.cli.kafka.TopicPlan;
import io.dateline.cli.reprocess.Bound;
import io.dateline.cli.reprocess.DifferenceReport;
import io.dateline.cli.reprocess.ReprocessRun;
import io.dateline.cli.terminal.Screen;
import io.dateline.compare.Comparison;
import io.dateline.enrich.Enricher;
import io.dateline.enrich.EnricherOptions;
import io.dateline.pipeline.DatelineConfig;
import io.dateline.pipeline.EnricherSettings;
import io.dateline.pipeline.RawTopics;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code dateline reprocess}: a range of the raw topic through this build into another topic. */
@Command(
        name = "reprocess",
        description = {
            "Send a range of the raw topic through this build and these settings into another topic, and say what"
                    + " differs.",
            "Interrupted, it goes on where it was when it is started again with the same --from, --topic and build.",
            "Every event has the header ce_replay. What is rejected is counted and sent nowhere."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline reprocess --topic news.enriched.shadow --create --from PT24H --compare news.enriched",
            "  dateline reprocess --topic trial --from 2026-03-17T06:00Z --to 2026-03-17T12:00Z",
            "  dateline reprocess --topic trial --from 0:1200,1:900 --set dateline.quotes.attitudes=true",
            "",
            "A bound is a time, a day (its first moment in UTC), a duration (so long ago), an offset of every"
                    + " partition, or",
            "PARTITION:OFFSET,... for some partitions. --to is the first record that is left out.",
            "Leaves with 0, with 1 where --compare found differences, with 69 when no broker answers or takes the"
                    + " events."
        })
final class ReprocessCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Connection connection = new Connection();

    @Option(names = "--from", paramLabel = "BOUND", description = "Where to begin (default: the oldest record).")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "BOUND", description = "Where to stop (default: where the topic ends now).")
    private @Nullable String to;

    @Option(names = "--topic", required = true, description = "Where the events go.")
    private String topic = "";

    @Option(
            names = "--raw",
            paramLabel = "TOPIC",
            description = "Which raw topic, where the service reads several (default: dateline.topics.raw as set).")
    private @Nullable String raw;

    @Option(names = "--create", description = "Create that topic when it is not there.")
    private boolean create;

    @Option(
            names = "--live",
            description = "Allow the topic of events itself: its readers get every event of the range again.")
    private boolean live;

    @Option(
            names = "--compare",
            paramLabel = "TOPIC",
            description = "Then compare with the events of the same records in this topic; the build may differ.")
    private @Nullable String compare;

    @Option(
            names = "--examples",
            paramLabel = "N",
            description = "How many items that differ are listed (default ${DEFAULT-VALUE}).")
    private int examples = 10;

    @Option(names = "--json", description = "The differences as JSON.")
    private boolean json;

    @Option(names = "--restart", description = "Begin again, whatever an earlier run has done.")
    private boolean restart;

    @Mixin
    private final GenerateOption generate = new GenerateOption();

    @Override
    public Integer call() {
        Bound first = bound("--from", from);
        Bound end = bound("--to", to);
        DatelineConfig config = connection.sound();
        String source = source(config.topics().raw());
        check(config.topics(), source);
        connection.reach(source);
        if (compare != null) {
            connection.reach(compare);
        }
        target(source);
        EnricherOptions options = EnricherSettings.options(config).withGenerate(generate.read(spec));
        if (config.generate().enabled() && options.generate() == null) {
            new Screen(spec.commandLine().getErr())
                    .line("Summaries are generated in these settings, and here only with --generate: these events have"
                            + " the ids of another build.");
        }
        ReprocessRun run = new ReprocessRun(
                connection,
                config,
                Enricher.load(options),
                source,
                topic,
                spec.commandLine().getErr());
        run.run(first, end, restart);
        return compare == null ? 0 : report(run.compare(compare, examples), compare);
    }

    private int report(Comparison comparison, String other) {
        Screen out = new Screen(spec.commandLine().getOut());
        DifferenceReport report = new DifferenceReport(comparison, other, topic);
        if (json) {
            out.json(report.json());
        } else {
            out.lines(report.page());
        }
        return comparison.isSame() ? 0 : 1;
    }

    private @Nullable Bound bound(String option, @Nullable String written) {
        try {
            return written == null ? null : Bound.parse(written, Clock.systemUTC());
        } catch (IllegalArgumentException e) {
            throw usage(option + ": " + e.getMessage());
        }
    }

    private String source(RawTopics topics) {
        return raw != null
                ? raw
                : topics.only()
                        .orElseThrow(
                                () -> usage("the service reads several topics (" + topics + "): name one with --raw"));
    }

    private void check(DatelineConfig.Topics topics, String source) {
        if (List.of(source, topics.rejected(), topics.positions()).contains(topic)) {
            throw usage("--topic " + topic + " is not for events: name another one");
        }
        if (topic.equals(topics.enriched()) && !live) {
            throw usage("--topic " + topic + " has the service's own events, whose readers would get every event of the"
                    + " range again: name another one, or say --live");
        }
        if (topic.equals(compare)) {
            throw usage("--compare needs another topic than --topic");
        }
    }

    private ParameterException usage(String wrong) {
        return new ParameterException(spec.commandLine(), wrong);
    }

    private void target(String raw) {
        if (create && !connection.has(topic)) {
            connection.create(TopicPlan.events(topic), raw);
        }
        if (!connection.has(topic)) {
            throw new CommandFailure(
                    CommandFailure.UNAVAILABLE,
                    "there is no topic " + topic + " at " + connection.bootstrapServers()
                            + ": --create makes it, with as many partitions as " + raw);
        }
    }
}
