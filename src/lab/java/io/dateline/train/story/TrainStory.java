package io.dateline.train.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.evaluate.Figures;
import io.dateline.evaluate.Measure;
import io.dateline.evaluate.story.ClusterScores;
import io.dateline.evaluate.story.Clustering;
import io.dateline.evaluate.story.StoryRow;
import io.dateline.evaluate.story.StoryRows;
import io.dateline.models.ModelCard;
import io.dateline.models.ModelFiles;
import io.dateline.story.reading.Hash;
import io.dateline.story.stories.Rarity;
import io.dateline.story.stories.StoryModel;
import io.dateline.story.stories.Weights;
import io.dateline.train.CorpusLines;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Makes the model of stories, or scores it on events that it has not learnt from. */
public final class TrainStory {
    private static final List<String> FILES = List.of("story/giveme5w1h.jsonl", "story/ecbplus.jsonl");

    /** What is added to the logit of joining: an item left alone costs more than one joined wrongly. Chosen on events left out. */
    private static final double JOINS = 0.5;

    /** What is added to the logit of merging: the lessons' halves are larger than the stories that meet. Chosen likewise. */
    private static final double MERGES = 2;

    private final Rarity rarity;
    private final byte[] table;
    private final List<List<StoryRow>> corpora = new ArrayList<>();
    private final List<Lesson> joins = new ArrayList<>();
    private final List<Lesson> merges = new ArrayList<>();

    private TrainStory(Path data) throws IOException {
        table = WordTable.of(data);
        rarity = Rarity.read(ByteBuffer.wrap(table));
        Lessons lessons = new Lessons(rarity);
        StoryRows reader = new StoryRows();
        for (String file : FILES) {
            List<StoryRow> rows = reader.read(rows(data.resolve(file)).stream());
            corpora.add(rows);
            joins.addAll(lessons.joins(rows));
            merges.addAll(lessons.merges(rows));
        }
    }

    private static List<JsonNode> rows(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> rows = new ArrayList<>();
        try (BufferedReader lines = CorpusLines.open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(json.readTree(line));
            }
        }
        return rows;
    }

    /** Writes {@code story.bin} and {@code story.properties}. */
    public static ModelCard run(Path data, Path out) throws IOException {
        TrainStory training = new TrainStory(data);
        StoryModel model = training.model(event -> true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream file = new DataOutputStream(bytes);
        file.write(training.table);
        write(file, model.joins());
        write(file, model.merges());
        byte[] made = bytes.toByteArray();
        ModelCard card = new ModelCard("story", "1", ModelFiles.sha256(made), "Apache-2.0");
        Files.createDirectories(out);
        Files.write(out.resolve("story.bin"), made);
        String properties = "name=story\nversion=1\nlicence=Apache-2.0\nsha256=" + card.sha256() + "\n";
        Files.writeString(out.resolve("story.properties"), properties, StandardCharsets.UTF_8);
        return card;
    }

    /** The bias first, as {@link Weights} reads them. */
    private static void write(DataOutputStream file, Weights weights) throws IOException {
        double[] values = weights.values();
        file.writeFloat((float) values[values.length - 1]);
        for (int at = 0; at < values.length - 1; at++) {
            file.writeFloat((float) values[at]);
        }
    }

    /** Scores the events of each of so many parts with weights of the others; the stream holds all events. */
    public static String tried(Path data, int parts) throws IOException {
        TrainStory training = new TrainStory(data);
        StringBuilder said = new StringBuilder();
        double[][][] sums = new double[training.corpora.size()][2][3];
        for (int part = 0; part < parts; part++) {
            int left = part;
            StoryModel model = training.model(event -> part(event, parts) != left);
            for (int corpus = 0; corpus < sums.length; corpus++) {
                training.score(corpus, model, event -> part(event, parts) == left, sums[corpus]);
            }
        }
        for (int corpus = 0; corpus < sums.length; corpus++) {
            said.append(line(FILES.get(corpus), ClusterScores.B_CUBED, sums[corpus][0]));
            said.append(line(FILES.get(corpus), ClusterScores.PAIRS, sums[corpus][1]));
        }
        return said.toString();
    }

    private void score(int corpus, StoryModel model, Predicate<String> scored, double[][] sums) {
        List<StoryRow> rows = corpora.get(corpus);
        List<String> gold = rows.stream().map(StoryRow::cluster).toList();
        List<List<double[]>> scores = ClusterScores.of(gold, Clustering.of(rows, model));
        for (int at = 0; at < rows.size(); at++) {
            for (int measure = 0; scored.test(gold.get(at)) && measure < sums.length; measure++) {
                for (int value = 0; value < sums[measure].length; value++) {
                    sums[measure][value] += scores.get(at).get(measure)[value];
                }
            }
        }
    }

    private static String line(String corpus, Measure measure, double[] sum) {
        Figures figures = measure.figures().of(sum);
        return String.format(
                Locale.ROOT,
                "%s, %s: P %.1f R %.1f F1 %.1f%n",
                corpus,
                measure.name(),
                100 * figures.precision(),
                100 * figures.recall(),
                100 * figures.f1());
    }

    private StoryModel model(Predicate<String> learnt) {
        Weights join = Logistic.learn(only(joins, learnt)).plus(JOINS);
        Weights merge = Logistic.learn(only(merges, learnt)).plus(MERGES);
        return new StoryModel(rarity, join, merge, new ModelCard("story", "", "", ""));
    }

    private static List<Lesson> only(List<Lesson> lessons, Predicate<String> learnt) {
        return lessons.stream().filter(lesson -> learnt.test(lesson.event())).toList();
    }

    private static int part(String event, int parts) {
        return Math.floorMod(Hash.of(event), parts);
    }
}
