package io.dateline.analyse.keyphrase;

import io.dateline.article.Keyphrase;
import io.dateline.article.Prose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds keyphrases where words have no classes: all runs of content words, scored by a formula, and the best kept. A word
 * and a phrase that holds it are never both kept unless the word stands much more often.
 */
final class PlainFinder {
    /** A word counts beside a phrase with it when it stands this many times as often, and at least three times. */
    private static final double MUCH_MORE = 2.6;

    private static final int OFTEN = 3;
    /** The score of the formula that counts as even odds: scores have no scale of their own. */
    private static final double EVEN = 30;

    private final Background background;

    private record Scored(Candidate candidate, double score) {}

    PlainFinder(Background background) {
        this.background = background;
    }

    /** The best first. */
    List<Keyphrase> find(Prose prose, int most) {
        Candidates candidates = new Candidates(prose);
        Scores scores = new Scores(background, candidates, prose);
        List<Scored> ranked = new ArrayList<>();
        for (Candidate candidate : candidates.all()) {
            double score = scores.of(candidate);
            if (score > 0) {
                ranked.add(new Scored(candidate, score));
            }
        }
        // The sort is stable: of equals, the first to be named.
        ranked.sort(Comparator.comparingDouble(scored -> -scored.score()));
        return best(ranked, most);
    }

    private static List<Keyphrase> best(List<Scored> ranked, int most) {
        List<Candidate> chosen = new ArrayList<>(most);
        List<Keyphrase> best = new ArrayList<>(most);
        for (Scored next : ranked) {
            Candidate candidate = next.candidate();
            if (best.size() == most) {
                break;
            }
            if (chosen.stream().noneMatch(other -> repeats(other, candidate))) {
                chosen.add(candidate);
                double score = Math.round(1000 * next.score() / (next.score() + EVEN)) / 1000.0;
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
}
