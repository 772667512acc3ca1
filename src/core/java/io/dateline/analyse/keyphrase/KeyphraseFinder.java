package io.dateline.analyse.keyphrase;

import io.dateline.article.Entity;
import io.dateline.article.Keyphrase;
import io.dateline.article.Mention;
import io.dateline.article.Prose;
import io.dateline.models.ModelCard;
import io.dateline.models.ModelFile;
import io.dateline.models.ModelFiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the words and phrases that say what an article is about: all runs of content words, scored, and the best kept. A word
 * and a phrase that holds it are never both kept unless the word stands much more often. Immutable and thread-safe.
 */
public final class KeyphraseFinder {
    /** How many are kept at most. */
    static final int KEPT = 15;
    /** A word counts beside a phrase with it when it stands this many times as often, and at least three times. */
    private static final double MUCH_MORE = 2.6;

    private static final int OFTEN = 3;

    private final Background background;
    private final ModelCard card;

    private record Scored(Candidate candidate, double score) {}

    public KeyphraseFinder() {
        ModelFile file = ModelFiles.load("keyphrase");
        card = file.card();
        background = Background.read(file.bytes());
    }

    public List<ModelCard> models() {
        return List.of(card);
    }

    /** The best first. */
    public List<Keyphrase> find(Prose prose, List<Entity> entities) {
        Candidates candidates = new Candidates(prose);
        Scores scores = new Scores(background, candidates, prose, salience(prose, entities, candidates));
        List<Scored> ranked = new ArrayList<>();
        for (Candidate candidate : candidates.all()) {
            double score = scores.of(candidate);
            if (score > 0) {
                ranked.add(new Scored(candidate, score));
            }
        }
        // The sort is stable: of equals, the first to be named.
        ranked.sort(Comparator.comparingDouble(scored -> -scored.score()));
        return best(ranked);
    }

    private static List<Keyphrase> best(List<Scored> ranked) {
        List<Candidate> chosen = new ArrayList<>(KEPT);
        List<Keyphrase> best = new ArrayList<>(KEPT);
        for (Scored next : ranked) {
            Candidate candidate = next.candidate();
            if (best.size() == KEPT) {
                break;
            }
            if (chosen.stream().noneMatch(other -> repeats(other, candidate))) {
                chosen.add(candidate);
                double score = Math.round(next.score() * 1000) / 1000.0;
                best.add(new Keyphrase(candidate.phrase, score, candidate.mentions));
            }
        }
        return best;
    }

    private static boolean repeats(Candidate one, Candidate other) {
        if (one.size() == other.size() || !one.overlaps(other)) {
            return false;
        }
        Candidate part = one.size() < other.size() ? one : other;
        Candidate all = part == one ? other : one;
        return part.size() > 1 || part.count() < OFTEN || part.count() < MUCH_MORE * all.count();
    }

    private static Map<String, Double> salience(Prose prose, List<Entity> entities, Candidates candidates) {
        Map<String, Double> salience = new HashMap<>();
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                salience.merge(
                        key(prose, mention, candidates), entity.relevance().score() / 100.0, Math::max);
            }
        }
        return salience;
    }

    private static String key(Prose prose, Mention mention, Candidates candidates) {
        StringBuilder key = new StringBuilder(" ");
        for (int at = prose.tokenAt(mention.span().start());
                at < prose.tokenCount() && prose.tokenStart(at) < mention.span().end();
                at++) {
            key.append(candidates.stem(at)).append(' ');
        }
        return key.toString();
    }
}
