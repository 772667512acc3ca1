package io.dateline.analyse.topic;

import io.dateline.article.Prose;
import io.dateline.article.Span;
import io.dateline.article.Topic;
import io.dateline.models.ModelCard;
import io.dateline.models.ModelFile;
import io.dateline.models.ModelFiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Assigns IPTC Media Topics: up to three of the top level, and below each one of the second level where the evidence is
 * clear. Assigns none when unsure. Immutable and thread-safe.
 */
public final class TopicClassifier {
    /** The best topic must be this probable. */
    static final double SURE = 0.15;
    /** Others too must be this probable. */
    private static final double BESIDE = 0.15;

    private static final int MOST = 3;
    /** Share of a top-level topic's seed score that one child must have to be assigned. */
    private static final double CLEAR = 0.6;
    /** About two telling words. */
    private static final double SUPPORTED = 8;

    private static final int EVIDENCE = 5;

    private static final String FUNCTION =
            "a about after all also an and any are around as at be been before being between "
                    + "both but by can could did do doe does down during each even for from get give go got had has have he her here him "
                    + "his how i if in into is it its just like made make many may me might more most much my new no nor not now of "
                    + "off on one only or other our out over own said say same she should show showed since so some still such than "
                    + "that the their them then there these they this those through to too two under until up upon us very was "
                    + "we were what when where which while who whom whose why will with without would yet you your";

    /**
     * Function words as {@link Grams} writes them. They help to tell kinds of text apart but are no evidence to show to
     * a reader.
     */
    private static final Set<String> FUNCTION_WORDS = Set.of(FUNCTION.split(" "));

    private final TopicModel model;
    private final ModelCard card;

    private record Told(Grams.Gram gram, double weight) {}

    public TopicClassifier() {
        ModelFile file = ModelFiles.load("topic");
        card = file.card();
        model = TopicModel.read(file.bytes());
    }

    public List<ModelCard> models() {
        return List.of(card);
    }

    /** The best first; empty when nothing is probable enough. */
    public List<Topic> classify(Prose prose) {
        Grams grams = Grams.of(prose);
        SeedScore seeded = model.seedScore(grams);
        List<Weights.Feature> features = model.weights().features(grams);
        if (features.isEmpty() && seeded.best() == 0) {
            return List.of();
        }
        double[] chances = model.chances(seeded, features);
        List<Topic> topics = new ArrayList<>();
        for (int top : best(chances)) {
            if (chances[top] < (topics.isEmpty() ? SURE : BESIDE)) {
                break;
            }
            topics.add(top(top, chances[top], seeded, features));
            second(top, chances[top], seeded, topics);
        }
        topics.sort(Comparator.comparingDouble(topic -> -topic.score()));
        return topics;
    }

    private static List<Integer> best(double[] chances) {
        List<Integer> order = new ArrayList<>();
        for (int top = 0; top < chances.length; top++) {
            order.add(top);
        }
        order.sort(Comparator.comparingDouble(top -> -chances[top]));
        return order.subList(0, MOST);
    }

    private Topic top(int top, double chance, SeedScore seeded, List<Weights.Feature> features) {
        List<Told> told = new ArrayList<>();
        for (Weights.Feature feature : features) {
            double weight = model.weights().of(feature, top);
            if (weight > 0) {
                told.add(new Told(feature.gram(), weight));
            }
        }
        for (SeedScore.Met met : seeded.met()) {
            if (met.seed().tops().contains(top)) {
                told.add(new Told(met.gram(), met.weight() / seeded.best()));
            }
        }
        Vocabulary.Entry entry = Vocabulary.top(top);
        return new Topic("medtop:" + entry.code(), entry.name(), 1, round(chance), evidence(told));
    }

    private static void second(int top, double chance, SeedScore seeded, List<Topic> topics) {
        double all = 0;
        double best = 0;
        String code = "";
        for (Map.Entry<String, Double> scored : seeded.codes().entrySet()) {
            if (Seeds.top(scored.getKey()) == top) {
                all += scored.getValue();
                if (scored.getValue() > best) {
                    best = scored.getValue();
                    code = scored.getKey();
                }
            }
        }
        if (best >= SUPPORTED && best >= CLEAR * all) {
            Vocabulary.Entry entry = Vocabulary.entry(code);
            List<Told> told = new ArrayList<>();
            for (SeedScore.Met met : seeded.met()) {
                if (met.seed().codes().contains(code)) {
                    told.add(new Told(met.gram(), met.weight()));
                }
            }
            double score = round(chance * Math.min(0.99, best / all));
            topics.add(new Topic("medtop:" + entry.code(), entry.name(), 2, score, evidence(told)));
        }
    }

    /** The strongest evidence that makes sense to a reader, without overlaps, in text order. */
    private static List<Span> evidence(List<Told> told) {
        List<Grams.Gram> chosen = new ArrayList<>(EVIDENCE);
        for (Grams.Gram next = strongest(told, chosen);
                next != null && chosen.size() < EVIDENCE;
                next = strongest(told, chosen)) {
            chosen.add(next);
        }
        return chosen.stream().map(Grams.Gram::first).sorted().toList();
    }

    /** The strongest that is over none of those chosen, the first of equals; null when none is left. */
    private static Grams.@Nullable Gram strongest(List<Told> told, List<Grams.Gram> chosen) {
        Grams.Gram strongest = null;
        double most = 0;
        for (Told one : told) {
            if (one.weight() > most && one.gram().saysMoreThan(FUNCTION_WORDS) && !overlaps(one.gram(), chosen)) {
                strongest = one.gram();
                most = one.weight();
            }
        }
        return strongest;
    }

    private static boolean overlaps(Grams.Gram gram, List<Grams.Gram> chosen) {
        for (Grams.Gram other : chosen) {
            if (gram.overlaps(other)) {
                return true;
            }
        }
        return false;
    }

    private static double round(double score) {
        return Math.round(score * 1000) / 1000.0;
    }
}
