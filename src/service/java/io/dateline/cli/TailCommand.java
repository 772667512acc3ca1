package io.dateline.cli;

import io.dateline.cli.card.Card;
import io.dateline.cli.kafka.Connection;
import io.dateline.cli.kafka.EventFilter;
import io.dateline.cli.kafka.EventPrinter;
import io.dateline.cli.kafka.TopicReader;
import io.dateline.cli.terminal.Terminal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code dateline tail}: shows events as they arrive. */
@Command(
        name = "tail",
        description = "Show enriched events as they come, as cards or JSON. Belongs to no group and moves no offsets.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline tail",
            "  dateline tail --from-beginning --type corrected --type canceled",
            "  dateline tail --language en --provider meridian-news-agency --json | jq .headline",
            "  dateline tail --follow --grep 'central bank'",
            "  dateline tail --from-beginning --to-end --json > events.jsonl"
        })
final class TailCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Connection connection = new Connection();

    @Option(names = "--topic", description = "Which (default: dateline.topics.enriched as set).")
    private @Nullable String topic;

    @Option(names = "--provider", split = ",", description = "Only these providers.")
    private List<String> providers = List.of();

    @Option(names = "--language", split = ",", description = "Only these languages (BCP 47).")
    private List<String> languages = List.of();

    @Option(
            names = "--type",
            split = ",",
            description = "Only these: published, updated, corrected, withheld, canceled.")
    private List<String> types = List.of();

    @Option(
            names = "--grep",
            paramLabel = "WORDS",
            description = "Only events whose headline or text has these words, in whatever case.")
    private @Nullable String grep;

    @Option(names = "--from-beginning", description = "Begin with the oldest event, not the next.")
    private boolean fromBeginning;

    @Option(names = "--follow", description = "The default: go on with events that come.")
    private boolean follow;

    @Option(names = "--to-end", description = "Stop where the topic ends now.")
    private boolean toEnd;

    @Option(names = "--limit", paramLabel = "N", description = "Stop after N events.")
    private @Nullable Long limit;

    @Option(
            names = "--json",
            negatable = true,
            description = "One event a line; --no-json for cards (default: cards on a terminal, JSON elsewhere).")
    private @Nullable Boolean json;

    @Override
    public Integer call() {
        checkTypes();
        if (follow && toEnd) {
            throw new ParameterException(spec.commandLine(), "--follow goes on where --to-end stops: give one of them");
        }
        String from = topic == null ? connection.dateline().topics().enriched() : topic;
        connection.reach();
        boolean lines = json == null ? !Terminal.onStandardOutput() : json;
        Card card = lines ? null : new Card(Terminal.width(), Terminal.ink());
        EventPrinter printer = new EventPrinter(
                new EventFilter(providers, languages, types, grep), card, System.out, Terminal.onStandardOutput());
        try (TopicReader reader = new TopicReader(connection, from)) {
            if (fromBeginning || toEnd) {
                reader.fromBeginning();
            } else {
                reader.fromEnd();
            }
            if (toEnd) {
                reader.toEnd(untilLimit(printer));
            } else {
                reader.follow(untilLimit(printer));
            }
        }
        return 0;
    }

    private Predicate<ConsumerRecord<byte[], byte[]>> untilLimit(EventPrinter printer) {
        long[] left = {limit == null ? Long.MAX_VALUE : limit};
        return event -> left[0] > 0 && (!printer.print(event) || --left[0] > 0);
    }

    private void checkTypes() {
        List<String> known = List.of("published", "updated", "corrected", "withheld", "canceled");
        for (String type : types) {
            if (!known.contains(type)) {
                throw new ParameterException(
                        spec.commandLine(), "no event type " + type + ": there are " + String.join(", ", known));
            }
        }
    }
}
