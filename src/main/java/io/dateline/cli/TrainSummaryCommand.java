package io.dateline.cli;

import io.dateline.analyse.Analyser;
import io.dateline.evaluate.Gold;
import io.dateline.evaluate.GoldFile;
import io.dateline.evaluate.summary.Rows;
import io.dateline.models.ModelCard;
import io.dateline.train.ModelWriter;
import io.dateline.train.summary.SummaryTraining;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the weights of the summary's features. */
@Command(
        name = "summary",
        description = "Make the weights of the summary's features from articles with reference summaries.",
        mixinStandardHelpOptions = true)
final class TrainSummaryCommand implements Callable<Integer> {
    private static final String VERSION = "1";
    private static final String LICENCE = "Apache-2.0";

    private static final List<Source> SOURCES = List.of(
            new Source("cnndm_train100.jsonl", Rows.ALL),
            new Source("cnndm_validation493.jsonl", Rows.LEARNT),
            new Source("inshorts.jsonl", Rows.LEARNT));

    /** A file and which of its rows to learn from. */
    private record Source(String file, Rows rows) {}

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--data", description = "Where the corpora are (default ${DEFAULT-VALUE})")
    private Path data = Path.of("..", "shared", "data");

    @Option(names = "--out", description = "Folder to write to (default ${DEFAULT-VALUE})")
    private Path out = Path.of("src", "main", "resources", "models");

    @Override
    public Integer call() throws IOException {
        List<List<Gold>> corpora = new ArrayList<>();
        for (Source source : SOURCES) {
            Path file = data.resolve("summarisation").resolve(source.file());
            if (!Files.isReadable(file)) {
                spec.commandLine().getErr().println("no data: " + file);
                return 1;
            }
            corpora.add(source.rows().of(GoldFile.read(file, 0)));
        }
        String weights = new SummaryTraining(Analyser.load()).train(corpora).text();
        byte[] bytes = weights.getBytes(StandardCharsets.UTF_8);
        ModelCard card = ModelWriter.write(out, "summary", VERSION, LICENCE, bytes);
        spec.commandLine()
                .getOut()
                .println("summary " + card.version() + ": " + bytes.length + " bytes, SHA-256 " + card.sha256());
        return 0;
    }
}
