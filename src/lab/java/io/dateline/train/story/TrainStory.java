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
import io.dateline.story.reading.Hash;
import io.dateline.story.stories.Rarity;
import io.dateline.story.stories.StoryModel;
import io.dateline.story.stories.StorySignature;
import io.dateline.story.stories.Weights;
import io.dateline.train.CorpusLines;
import io.dateline.train.ModelWriter;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Makes the model of stories, or scores it on events that it has not learnt from. */
public final class TrainStory {
    /**
     * What is added to the logit of joining a dated item: on a wire thousands of stories go on at a time, in the corpus forty. Chosen on
     * the fictional day of the tests, which holds no event of the corpora.
     */
    private static final double DATED = -1;

    /** What is added to the logit of merging: the lessons' halves are larger than the stories that meet. Chosen on events left out. */
    private static final double MERGES = 2;

    private final Rarity rarity;
    private final byte[] table;
    private final Corpus dated;
    private final Corpus undated;

    /** A corpus and the decisions that it teaches. */
    private record Corpus(String file, List<StoryRow> rows, List<Lesson> joins, List<Lesson> merges) {}

    private TrainStory(Path data) throws IOException {
        table = WordTable.of(data);
        rarity = Rarity.read(ByteBuffer.wrap(table));
        dated = corpus(data, "story/giveme5w1h.jsonl", OneWeek::of);
        undated = corpus(data, "story/ecbplus.jsonl", rows -> rows);
    }

    /** Each event is learnt from twice: as it was reported, and as briefs would tell it. */
    private Corpus corpus(Path data, String file, UnaryOperator<List<StoryRow>> moved) throws IOException {
        List<StoryRow> rows = new StoryRows().read(rows(data.resolve(file)).stream());
        List<StoryRow> learnt = moved.apply(rows);
        Lessons lessons = new Lessons(rarity);
        List<Lesson> joins = new ArrayList<>(lessons.joins(learnt));
        List<Lesson> merges = new ArrayList<>(lessons.merges(learnt));
        List<StoryRow> briefs = learnt.stream().map(StoryRow::brief).toList();
        joins.addAll(lessons.joins(briefs));
        merges.addAll(lessons.merges(briefs));
        return new Corpus(file, rows, joins, merges);
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
        for (StoryModel.Decisions decisions : List.of(model.dated(), model.undated())) {
            write(file, decisions.joins());
            write(file, decisions.merges());
        }
        return ModelWriter.write(out, "story", "2", "Apache-2.0", bytes.toByteArray(), StorySignature.ofThisCode());
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
        for (Corpus corpus : List.of(training.dated, training.undated)) {
            double[][] sums = new double[2][3];
            for (int part = 0; part < parts; part++) {
                int left = part;
                StoryModel model = training.model(event -> part(event, parts) != left);
                score(corpus.rows(), model, event -> part(event, parts) == left, sums);
            }
            said.append(line(corpus.file(), ClusterScores.B_CUBED, sums[0]));
            said.append(line(corpus.file(), ClusterScores.PAIRS, sums[1]));
        }
        return said.toString();
    }

    private static void score(List<StoryRow> rows, StoryModel model, Predicate<String> scored, double[][] sums) {
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

    /** Undated items are few in the wires, and what is alike in dated ones is alike in them: they are learnt from all lessons. */
    private StoryModel model(Predicate<String> learnt) {
        return new StoryModel(
                rarity,
                decisions(List.of(dated), DATED, learnt),
                decisions(List.of(dated, undated), 0, learnt),
                new ModelCard("story", "", "", ""));
    }

    private static StoryModel.Decisions decisions(List<Corpus> corpora, double bias, Predicate<String> learnt) {
        return new StoryModel.Decisions(
                learn(corpora, Corpus::joins, learnt).plus(bias),
                learn(corpora, Corpus::merges, learnt).plus(MERGES));
    }

    private static Weights learn(
            List<Corpus> corpora, Function<Corpus, List<Lesson>> lessons, Predicate<String> learnt) {
        return Logistic.learn(corpora.stream()
                .flatMap(corpus -> lessons.apply(corpus).stream())
                .filter(lesson -> learnt.test(lesson.event()))
                .toList());
    }

    private static int part(String event, int parts) {
        return Math.floorMod(Hash.of(event), parts);
    }
}
