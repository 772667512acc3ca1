package io.dateline.lab;

import io.dateline.cli.CommandFailure;
import io.dateline.evaluate.corpus.CorpusWriter;
import io.dateline.evaluate.corpus.Document;
import io.dateline.evaluate.corpus.Form;
import io.dateline.evaluate.corpus.Keep;
import io.dateline.evaluate.corpus.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The command {@code dateline corpus}: converts a published corpus to the rows that {@code evaluate} and {@code train}
 * read.
 */
@Command(
        name = "corpus",
        description = {
            "Bring a published corpus into the shape that `evaluate` and `train` read.",
            "docs/corpora.md has each corpus's licence, address and command."
        },
        footer = {
            "",
            "Examples:",
            "  dateline corpus timeml --from TBAQ-cleaned/AQUAINT --to times/aquaint.jsonl",
            "  dateline corpus gmb --from ner_dataset.csv --keep 1/20 --to ner/gmb_dev.jsonl"
        },
        mixinStandardHelpOptions = true)
final class CorpusCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FORM", description = "How it is published: ${COMPLETION-CANDIDATES}")
    @SuppressWarnings("NullAway.Init")
    private Form form;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "PATH",
            description = "The corpus as its authors publish it")
    @SuppressWarnings("NullAway.Init")
    private Path from;

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "File to write, below the data folder")
    @SuppressWarnings("NullAway.Init")
    private Path to;

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--keep",
            paramLabel = "RULE",
            description = "Which documents: 1/16 is one of each 16 (default all)")
    private String keep = "0/1";

    @Option(names = "--first", paramLabel = "N", description = "At most so many of them (default all)")
    private int first = Integer.MAX_VALUE;

    @Option(names = "--set", split = ",", description = "What the form asks for, for example labels=bbc")
    private Map<String, String> settings = Map.of();

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(from)) {
            throw new CommandFailure(2, "there is no file or folder " + from);
        }
        Keep rule = rule();
        List<Document> all = form.read(from, new Settings(settings));
        List<Document> kept = IntStream.range(0, all.size())
                .filter(rule::keeps)
                .mapToObj(all::get)
                .limit(first)
                .toList();
        Path file = data.folder().resolve(to);
        CorpusWriter.write(kept, file);
        spec.commandLine().getOut().println(file + ": " + kept.size() + " of " + all.size() + " documents");
        return 0;
    }

    private Keep rule() {
        try {
            return Keep.of(keep);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), "--keep " + keep + ": " + wrong.getMessage());
        }
    }
}
