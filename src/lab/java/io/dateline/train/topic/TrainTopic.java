package io.dateline.train.topic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.analyse.text.Segmenter;
import io.dateline.analyse.topic.Vocabulary;
import io.dateline.article.ArticleText;
import io.dateline.article.Prose;
import io.dateline.models.ModelCard;
import io.dateline.train.CorpusLines;
import io.dateline.train.ModelWriter;
import io.dateline.train.News;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Makes the model of topics. */
public final class TrainTopic {
    /** News without topic labels. */
    private static final List<String> NEWS = List.of(
            "summarisation/cnndm_train100.jsonl",
            "summarisation/cnndm_validation493.jsonl",
            "summarisation/inshorts.jsonl",
            "quotes/polnear_train.jsonl.gz",
            "ner/worldwide_raw_articles.jsonl.gz",
            "neardup/minhash_1000.jsonl",
            "keyphrases/duc2001_third.jsonl",
            "times/aquaint.jsonl",
            "times/timebank_half.jsonl");

    private final ObjectMapper json = new ObjectMapper();
    private final Segmenter segmenter = new Segmenter();
    private final TopicTraining training = new TopicTraining();

    private interface RowReader {
        void read(JsonNode row);
    }

    private TrainTopic() {}

    /** Writes {@code topic.bin} and {@code topic.properties}. */
    public static ModelCard run(Path data, Path out, Consumer<String> progress) throws IOException {
        TrainTopic topic = new TrainTopic();
        new News().read(data, NEWS, topic.training::news);
        topic.rows(data.resolve("topics/iptc_mediatopics.jsonl"), topic::definition);
        topic.rows(data.resolve("topics/huffpost.jsonl"), topic::labelled);
        double[] shares = topic.training.outOfFold();
        progress.accept(String.format(
                Locale.ROOT,
                "labelled headlines, each by a model that did not see it: right %.1f %%, acceptable %.1f %%",
                100 * shares[0],
                100 * shares[1]));
        return ModelWriter.write(out, "topic", Vocabulary.RELEASE, "CC-BY-4.0", topic.training.bytes());
    }

    private void rows(Path file, RowReader reader) throws IOException {
        try (BufferedReader lines = CorpusLines.open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.read(json.readTree(line));
            }
        }
    }

    private void definition(JsonNode row) {
        training.definition(
                prose(row, "name", "definition"), number(row.path("top").asText()));
    }

    private void labelled(JsonNode row) {
        Set<Integer> accepted = new HashSet<>();
        row.path("accept").forEach(code -> accepted.add(number(code.asText())));
        training.labelled(prose(row, "title", "text"), number(row.path("topic").asText()), accepted);
    }

    private Prose prose(JsonNode row, String title, String text) {
        return segmenter.segment(
                new ArticleText(row.path(title).asText(""), row.path(text).asText("")));
    }

    private static int number(String code) {
        return Vocabulary.number(code.substring("medtop:".length()));
    }
}
