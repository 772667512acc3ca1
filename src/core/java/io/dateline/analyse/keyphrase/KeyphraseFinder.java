package io.dateline.analyse.keyphrase;

import io.dateline.article.Entity;
import io.dateline.article.Keyphrase;
import io.dateline.article.Prose;
import io.dateline.models.ModelCard;
import io.dateline.models.ModelFile;
import io.dateline.models.ModelFiles;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the tags of an article: what an editor would file it under. In English they are chosen in two stages. The first
 * ranks all noun phrases and names by how much they say of the text, and keeps the best; the second gives each of those
 * the probability that an editor lets it stand as a tag, and keeps those above a floor. Other languages have no classes of
 * words and no entities; there {@link PlainFinder} ranks runs of words. Immutable and thread-safe.
 */
public final class KeyphraseFinder {
    /** How many are kept at most, and at least where there are so many. */
    static final int MOST = 10;

    static final int LEAST = 3;

    /** The probability from which a phrase is a tag: more likely than not that an editor lets it stand. */
    static final double FLOOR = 0.5;

    /** Phrases that pass the first stage: three times the tags of a long article; the bound is on work. */
    static final int CONSIDERED = 80;

    /** Length of the list before the floor, which the published corpora are scored on. */
    private static final int RANKED = 15;

    private final PhraseReader reader;
    private final PhraseWeights salience;
    private final PhraseWeights editor;
    private final PlainFinder plain;
    private final ModelCard card;

    /**
     * A phrase.
     *
     * @param salience how much it says of the text, as a log-odds
     * @param score that an editor lets it stand, as a log-odds, then as a probability
     */
    private record Scored(Phrase phrase, double salience, double score) {
        Scored asProbability() {
            return new Scored(phrase, salience, PhraseWeights.probability(score));
        }
    }

    public KeyphraseFinder() {
        ModelFile file = ModelFiles.load("keyphrase");
        card = file.card();
        ByteBuffer bytes = file.bytes();
        Background background = Background.read(bytes);
        reader = new PhraseReader(background, ClassTagger.read(bytes));
        salience = PhraseWeights.read(bytes);
        editor = PhraseWeights.read(bytes);
        plain = new PlainFinder(background);
    }

    public List<ModelCard> models() {
        return List.of(card);
    }

    /** The tags, the best first, each with the probability that an editor lets it stand. */
    public List<Keyphrase> find(Prose prose, List<Entity> entities, boolean english) {
        if (!english) {
            return plain.find(prose, MOST);
        }
        List<Scored> considered = bySalience(prose, entities).stream()
                .filter(scored -> scored.phrase().isTag())
                .limit(CONSIDERED)
                .map(Scored::asProbability)
                .sorted(Comparator.comparingDouble(scored -> -scored.score()))
                .toList();
        List<Keyphrase> tags = new ArrayList<>(MOST);
        for (Scored next : distinct(considered, MOST)) {
            if (next.score() >= FLOOR || tags.size() < LEAST) {
                tags.add(keyphrase(next.phrase(), next.score()));
            }
        }
        return tags;
    }

    /** What the first stage ranks highest, before any floor: how much a phrase says of the text, as a probability. */
    public List<Keyphrase> ranked(Prose prose, List<Entity> entities) {
        List<Keyphrase> ranked = new ArrayList<>(RANKED);
        for (Scored next : bySalience(prose, entities).stream().limit(RANKED).toList()) {
            ranked.add(keyphrase(next.phrase(), PhraseWeights.probability(next.salience())));
        }
        return ranked;
    }

    private List<Scored> bySalience(Prose prose, List<Entity> entities) {
        List<Scored> scored = new ArrayList<>();
        reader.read(
                prose,
                entities,
                (phrase, row) -> scored.add(new Scored(phrase, salience.score(row), editor.score(row))));
        // The sort is stable: of equals, the first to be named.
        scored.sort(Comparator.comparingDouble(one -> -one.salience()));
        return scored;
    }

    /** The best that repeat none before them. */
    private static List<Scored> distinct(List<Scored> ranked, int most) {
        List<Scored> chosen = new ArrayList<>(most);
        for (Scored next : ranked) {
            if (chosen.size() == most) {
                break;
            }
            if (chosen.stream().noneMatch(one -> one.phrase().repeats(next.phrase()))) {
                chosen.add(next);
            }
        }
        return chosen;
    }

    private static Keyphrase keyphrase(Phrase phrase, double probability) {
        return new Keyphrase(phrase.text, Math.round(probability * 1000) / 1000.0, phrase.inOrder());
    }
}
