package io.dateline.cli;

import io.dateline.analyse.Analyser;
import io.dateline.article.Quote;
import io.dateline.cli.annotate.AnnotationRun;
import io.dateline.cli.annotate.Annotator;
import io.dateline.cli.annotate.Field;
import io.dateline.cli.annotate.Input;
import io.dateline.cli.annotate.Progress;
import io.dateline.cli.terminal.Terminal;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The command {@code dateline annotate}: analyses JSONL articles without Kafka, for notebooks, scorers and batch work.
 */
@Command(
        name = "annotate",
        description = {
            "Analyse articles: one JSON line {\"id\",\"text\"} in, one JSON line out, in the same order.",
            "An input line may also have \"title\", \"language\", and \"dct\" or \"published\" (ISO 8601).",
            "Offsets in the output point into exactly the text given; what stands in the title is left out."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline annotate --jsonl texts.jsonl > annotations.jsonl",
            "  dateline annotate --fields entities,quotes --offsets codepoint < texts.jsonl"
        })
final class AnnotateCommand implements Callable<Integer> {
    enum Unit {
        utf16,
        codepoint
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "JSONL, plain or .gz; standard input if left out")
    private @Nullable Path file;

    @Option(names = "--jsonl", description = "Input and output are JSONL: the only format, so far")
    @SuppressWarnings("unused")
    private boolean jsonl;

    @Option(
            names = "--offsets",
            description = "What offsets count: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE})")
    private Unit offsets = Unit.utf16;

    @Option(names = "--tokens", description = "List the tokens too")
    private boolean tokens;

    @Option(names = "--fields", split = ",", description = "Only these, of ${COMPLETION-CANDIDATES} (default all)")
    private List<Field> fields = List.of();

    @Option(
            names = "--quotes",
            split = ",",
            paramLabel = "KIND",
            description = "Of the quotations only these, of ${COMPLETION-CANDIDATES}: in quotation marks all through,"
                    + " in part or not at all (default all)")
    private List<Quote.Kind> quotes = List.of();

    @Option(names = "--threads", description = "How many articles to work on at once (default: one a core)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-o", "--output"},
            description = "Write to this file instead of standard output")
    private @Nullable Path output;

    @Option(names = "--progress", negatable = true, description = "Show a progress bar (default: on a terminal)")
    private @Nullable Boolean progress;

    @Mixin
    private final GazetteerOption gazetteer = new GazetteerOption();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        Set<Field> chosen = fields.isEmpty() ? EnumSet.allOf(Field.class) : EnumSet.copyOf(fields);
        Set<Quote.Kind> kinds = quotes.isEmpty() ? EnumSet.allOf(Quote.Kind.class) : EnumSet.copyOf(quotes);
        Annotator annotator = new Annotator(
                Analyser.load(gazetteer.read(spec)),
                new Annotator.Options(offsets == Unit.codepoint, tokens, chosen, kinds));
        boolean bar = progress == null ? Terminal.onStandardError() : progress;
        try (Input input = Input.open(file);
                OutputStream out = out()) {
            Progress shown = new Progress(err, bar, input::share, System::nanoTime);
            boolean clean = new AnnotationRun(annotator, out, err, shown, Math.max(1, threads)).run(input.stream());
            return clean ? 0 : 1;
        }
    }

    private OutputStream out() throws IOException {
        return new BufferedOutputStream(output == null ? System.out : Files.newOutputStream(output), 1 << 16);
    }
}
