package io.dateline.train.topic;

import io.dateline.analyse.topic.Grams;
import io.dateline.analyse.topic.SeedScore;
import io.dateline.analyse.topic.Seeds;
import io.dateline.analyse.topic.TopicModel;
import io.dateline.analyse.topic.Vocabulary;
import io.dateline.analyse.topic.Weights;
import io.dateline.article.Prose;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Trains the topic model: counts how rare the seeds are in unlabelled news, labels that news by the seeds, and learns
 * from it, from the topics' definitions and from labelled headlines.
 */
public final class TopicTraining {
    private static final double SHARE_OF_LABEL = 0.3;
    private static final double NEWS = 1;
    private static final double DEFINITION = 0.5;
    private static final double LABELLED = 2;
    private static final int FOLDS = 3;

    private final List<Grams> news = new ArrayList<>();
    private final List<Example> definitions = new ArrayList<>();
    private final List<Labelled> labelled = new ArrayList<>();

    /** A text, its topic's number and those that are no mistake. */
    private record Labelled(Grams grams, int top, Set<Integer> accepted) {}

    /** Adds unlabelled news. */
    public void news(Prose prose) {
        news.add(Grams.of(prose));
    }

    /** Adds the name and definition of a topic under this top-level topic. */
    public void definition(Prose prose, int top) {
        definitions.add(new Example(Grams.of(prose), only(top), DEFINITION));
    }

    public void labelled(Prose prose, int top, Set<Integer> accepted) {
        labelled.add(new Labelled(Grams.of(prose), top, accepted));
    }

    private static double[] only(int top) {
        double[] shares = new double[Vocabulary.TOPS];
        shares[top] = 1;
        return shares;
    }

    /** The model file, trained on all data. */
    public byte[] bytes() throws IOException {
        return bytes(FOLDS);
    }

    /** Shares of the labelled texts right, and acceptable, each classified by a model that did not see it. */
    public double[] outOfFold() throws IOException {
        int right = 0;
        int acceptable = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            TopicModel model = TopicModel.read(ByteBuffer.wrap(bytes(fold)));
            for (int i = fold; i < labelled.size(); i += FOLDS) {
                int found = best(model.chances(labelled.get(i).grams()));
                right += found == labelled.get(i).top() ? 1 : 0;
                acceptable += labelled.get(i).accepted().contains(found) ? 1 : 0;
            }
        }
        return new double[] {right / (double) labelled.size(), acceptable / (double) labelled.size()};
    }

    private static int best(double[] chances) {
        int best = 0;
        for (int top = 1; top < chances.length; top++) {
            best = chances[top] > chances[best] ? top : best;
        }
        return best;
    }

    private byte[] bytes(int withoutFold) throws IOException {
        Seeds seeds = Seeds.load();
        Map<String, Integer> textsWith = new HashMap<>();
        news.forEach(grams -> grams.all().forEach(gram -> textsWith.merge(gram.text(), 1, Integer::sum)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(Weights.MAGIC);
        out.writeInt(seeds.terms().size());
        List<String> terms = seeds.terms();
        double[] idf = new double[terms.size()];
        for (int i = 0; i < idf.length; i++) {
            idf[i] = StrictMath.log((news.size() + 1.0) / (1 + textsWith.getOrDefault(terms.get(i), 0)));
            out.writeShort((int) Math.round(1000 * idf[i]));
        }
        new Learner(examples(seeds, idf, withoutFold)).write(out);
        return bytes.toByteArray();
    }

    private List<Example> examples(Seeds seeds, double[] idf, int withoutFold) {
        List<Example> examples = new ArrayList<>();
        for (Grams grams : news) {
            SeedScore score = new SeedScore(seeds, idf, grams);
            double[] shares = score.shares();
            if (score.best() > 0 && shares[best(shares)] >= SHARE_OF_LABEL) {
                examples.add(new Example(grams, shares, NEWS));
            }
        }
        examples.addAll(definitions);
        for (int i = 0; i < labelled.size(); i++) {
            if (i % FOLDS != withoutFold) {
                examples.add(new Example(
                        labelled.get(i).grams(), only(labelled.get(i).top()), LABELLED));
            }
        }
        return examples;
    }
}
