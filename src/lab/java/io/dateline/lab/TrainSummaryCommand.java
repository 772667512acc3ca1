package io.dateline.lab;

import io.dateline.analyse.Analyser;
import io.dateline.evaluate.GoldFile;
import io.dateline.models.ModelCard;
import io.dateline.train.ModelWriter;
import io.dateline.train.summary.SummaryTraining;
import io.dateline.train.summary.SummaryTraining.Source;
import io.dateline.train.summary.SummaryTrials;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the weights of the summary's features. */
@Command(
        name = "summary",
        description = "Make the weights of the summary's features from articles with reference summaries.",
        mixinStandardHelpOptions = true)
final class TrainSummaryCommand implements Callable<Integer> {
    private static final String VERSION = "2";
    private static final String LICENCE = "Apache-2.0";

    private static final List<File> FILES = List.of(
            new File("cnndm_train100.jsonl", true),
            new File("cnndm_validation493.jsonl", true),
            new File("inshorts.jsonl", true));

    /** Scored only, in trials. */
    private static final File OTHER = new File("bbc_extractive.jsonl.gz", false);

    /** A file and whether to learn from it. */
    private record File(String name, boolean learnt) {}

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--out", description = "Folder to write to (default ${DEFAULT-VALUE})")
    private Path out = Path.of("src", "core", "resources", "models");

    @Option(
            names = "--leave-out",
            paramLabel = "PARTS",
            description = "Write nothing: score each of so many parts of all rows with weights of the others")
    private int parts;

    @Option(
            names = "--draw-again",
            paramLabel = "TIMES",
            description =
                    "Write nothing: train so many times on rows drawn with replacement and score the rest each time")
    private int times;

    @Override
    public Integer call() throws IOException {
        List<File> files = new ArrayList<>(FILES);
        if (parts > 0 || times > 0) {
            files.add(OTHER);
        }
        List<Source> sources = new ArrayList<>();
        for (File wanted : files) {
            Path file = data.folder().resolve("summarisation").resolve(wanted.name());
            if (!Files.isReadable(file)) {
                spec.commandLine().getErr().println("no data: " + file);
                return 1;
            }
            sources.add(new Source(wanted.name(), GoldFile.read(file, 0), wanted.learnt()));
        }
        SummaryTraining training = new SummaryTraining(Analyser.loadToTrainSummaries());
        spec.commandLine()
                .getOut()
                .println(parts > 0 || times > 0 ? tried(training, sources) : made(training, sources));
        return 0;
    }

    private String tried(SummaryTraining training, List<Source> sources) {
        SummaryTrials trials = training.trials(sources);
        return (parts > 0 ? trials.leaveOut(parts) : "") + (times > 0 ? trials.drawAgain(times) : "");
    }

    private String made(SummaryTraining training, List<Source> sources) throws IOException {
        byte[] bytes = training.train(sources).text().getBytes(StandardCharsets.UTF_8);
        ModelCard card = ModelWriter.write(out, "summary", VERSION, LICENCE, bytes);
        return "summary " + card.version() + ": " + bytes.length + " bytes, SHA-256 " + card.sha256();
    }
}
