package io.dateline.train.summary;

import io.dateline.analyse.Analyser;
import io.dateline.evaluate.GoldFile;
import io.dateline.models.ModelCard;
import io.dateline.train.MissingDataException;
import io.dateline.train.ModelWriter;
import io.dateline.train.summary.SummaryTraining.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes the weights of the summary's features. */
public final class TrainSummary {
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

    private TrainSummary() {}

    /** Writes {@code summary.bin} and {@code summary.properties}; returns a message about them. */
    public static String run(Path data, Path out) throws IOException {
        List<Source> sources = sources(data, FILES);
        SummaryTraining training = new SummaryTraining(Analyser.loadToTrainSummaries());
        byte[] bytes = training.train(sources).text().getBytes(StandardCharsets.UTF_8);
        ModelCard card = ModelWriter.write(out, "summary", VERSION, LICENCE, bytes);
        return "summary " + card.version() + ": " + bytes.length + " bytes, SHA-256 " + card.sha256();
    }

    /**
     * Runs trials of the training method and returns their tables. Writes nothing.
     *
     * @param parts to score each with weights of the others; 0 for no such trial
     * @param times to train on rows drawn with replacement and score the rest; 0 for no such trial
     */
    public static String tried(Path data, int parts, int times) throws IOException {
        List<File> files = new ArrayList<>(FILES);
        files.add(OTHER);
        List<Source> sources = sources(data, files);
        SummaryTrials trials = new SummaryTraining(Analyser.loadToTrainSummaries()).trials(sources);
        return (parts > 0 ? trials.leaveOut(parts) : "") + (times > 0 ? trials.drawAgain(times) : "");
    }

    private static List<Source> sources(Path data, List<File> files) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (File wanted : files) {
            Path file =
                    MissingDataException.require(data.resolve("summarisation").resolve(wanted.name()));
            sources.add(new Source(wanted.name(), GoldFile.read(file, 0), wanted.learnt()));
        }
        return sources;
    }
}
