package io.dateline.cli;

import io.dateline.cli.card.Card;
import io.dateline.cli.enrich.EnrichRun;
import io.dateline.cli.enrich.Printer;
import io.dateline.cli.enrich.Task;
import io.dateline.cli.input.Fetch;
import io.dateline.cli.input.Source;
import io.dateline.cli.input.Sources;
import io.dateline.cli.kafka.Connection;
import io.dateline.cli.terminal.ProgressBar;
import io.dateline.cli.terminal.Screen;
import io.dateline.cli.terminal.Terminal;
import io.dateline.decode.Decoder;
import io.dateline.enrich.Enricher;
import io.dateline.enrich.EnricherOptions;
import io.dateline.validate.Embargoes;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.DateTimeException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code dateline enrich}: enriches items from files, without Kafka. */
@Command(
        name = "enrich",
        description = {
            "Enrich wire items: items in, an event for each out, in their order. No Kafka needed.",
            "Reads ninjs, NewsML, NITF, IPTC 7901, agencies' JSON, RSS, Atom, mail, HTML, plain text, told apart by content;"
                    + " a file, each line of a .jsonl file (or .jsonl.gz), each file of a folder, .zip, .tar or .tar.gz, a page or feed."
        },
        footer = {
            "",
            "Exit codes: 0 every item was published, 1 some item was rejected (why is on standard error), 2 wrong usage.",
            "",
            "Examples:",
            "  dateline enrich article.json                   a card, on a terminal",
            "  dateline enrich article.json | jq .entities    JSON, in a pipe",
            "  dateline enrich --json wire/ > events.jsonl    a whole directory, one event a line",
            "  dateline enrich --json 2026-03-17.tar.gz > events.jsonl",
            "  dateline enrich https://example.com/story.html https://example.com/feed.xml",
            "  curl -s https://example.com/story.html | dateline enrich -",
            "  dateline enrich --published 2026-03-02T09:30Z notes.txt",
            "  dateline enrich --explain article.xml          what was decided, and why",
            "  DATELINE_GENERATE_URL=http://localhost:8080/v1 DATELINE_GENERATE_MODEL=mistral-small \\",
            "    dateline enrich --generate article.json      a language model's summary, too; marked so"
        },
        mixinStandardHelpOptions = true)
final class EnrichCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files, directories, archives, web addresses, or - for standard input (one item)")
    private List<String> named = List.of();

    @Option(
            names = "--content-type",
            paramLabel = "TYPE",
            description = "Media type of the items, for example text/html or 'text/plain; charset=windows-1252'"
                    + " (default: by content)")
    private @Nullable String contentType;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "When items that have no date were made, ISO 8601: relative dates need one")
    private @Nullable String published;

    @Option(
            names = "--json",
            negatable = true,
            description = "One event a line; --no-json for cards (default: cards on a terminal, JSON elsewhere)")
    private @Nullable Boolean json;

    @Option(
            names = "--explain",
            description = "Print what was decided of each item and why, of a rejected one, too; with --json one item a"
                    + " line")
    private boolean explain;

    @Option(
            names = "--embargoes",
            paramLabel = "withhold|tag",
            description = "What becomes of items under embargo: kept back, or published with their text and the embargo"
                    + " named (default: withhold)")
    private Embargoes embargoes = Embargoes.WITHHOLD;

    @Option(
            names = "--max-bytes",
            paramLabel = "BYTES",
            description =
                    "The largest item read, up to 16777216; web pages run to several megabytes (default: 1048576)")
    private int maxBytes = Decoder.DEFAULT_MAX_BYTES;

    @Mixin
    private final AgenciesOption agencies = new AgenciesOption();

    @Mixin
    private final GazetteerOption gazetteer = new GazetteerOption();

    @Mixin
    private final EventOption event = new EventOption();

    @Mixin
    private final GenerateOption generate = new GenerateOption();

    @Override
    public Integer call() throws IOException {
        boolean lines = json == null ? !Terminal.onStandardOutput() : json;
        List<Source> sources = sources();
        Enricher enricher = enricher();
        PrintWriter err = spec.commandLine().getErr();
        boolean shown = lines && sources.size() > 1 && Terminal.onStandardError() && !Terminal.onStandardOutput();
        ProgressBar bar = new ProgressBar(err, shown, "items", sources.size(), System::nanoTime);
        EnrichRun run = new EnrichRun(task(enricher, lines), err, maxBytes, threads());
        return run.run(sources, contentType, bar) ? 0 : 1;
    }

    /** All cores; one where the time of each step is printed, which others would lengthen. */
    private int threads() {
        return explain ? 1 : Runtime.getRuntime().availableProcessors();
    }

    private Task task(Enricher enricher, boolean lines) {
        if (!explain) {
            return Task.events(enricher, printer(lines), System::nanoTime);
        }
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        boolean asJson = json != null && json;
        return Task.explanations(enricher, new Screen(out), asJson, System::nanoTime);
    }

    private static Printer printer(boolean lines) {
        return lines
                ? new Printer.JsonLines(System.out, Terminal.onStandardOutput())
                : new Printer.Cards(System.out, new Card(Terminal.width(), Terminal.ink()));
    }

    private List<Source> sources() throws IOException {
        try {
            List<Source> sources = Sources.of(
                    named,
                    System.in,
                    new Fetch(() -> new Connection().dateline().fetch()));
            if (sources.isEmpty()) {
                throw usage("No files in " + String.join(", ", named) + ". Fix: name a directory that has some.");
            }
            return sources;
        } catch (NoSuchFileException missing) {
            throw usage("No such file: " + missing.getFile() + ". Fix: check the path, or use - for standard input.");
        }
    }

    private Enricher enricher() {
        if (maxBytes < 1 || maxBytes > Decoder.LARGEST_MAX_BYTES) {
            throw usage("--max-bytes " + maxBytes + " is no size that can be read. Fix: 1 to "
                    + Decoder.LARGEST_MAX_BYTES + " bytes.");
        }
        EnricherOptions options = EnricherOptions.DEFAULT
                .withEmbargoes(embargoes)
                .withMaxBytes(maxBytes)
                .withAgencies(agencies.read(spec))
                .withGazetteer(gazetteer.read(spec))
                .withEvent(event.read(spec))
                .withGenerate(generate.read(spec));
        if (published == null) {
            return Enricher.load(options);
        }
        try {
            return Enricher.load(options.withAmend(Published.parse(published)));
        } catch (DateTimeException unreadable) {
            throw usage(
                    "--published " + published + " is no date. Fix: write it as 2026-03-02 or 2026-03-02T09:30:00Z.");
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
