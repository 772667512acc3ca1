package io.dateline.analyse.keyphrase;

import io.dateline.article.Prose;
import java.util.stream.IntStream;

/**
 * Scores candidates: higher when frequent, early, and rare in other articles. Words and phrases have different
 * formulas, because people pick long, common words and rare, complete phrases. The constants were fitted on the
 * development sets by random search over the whole formula; each is named after the rule that it weighs.
 *
 * <p>Powers and logarithms are {@link StrictMath}'s, the same on every machine.
 */
final class Scores {
    private static final double WORD = 1.4;
    private static final double WORD_COUNT = 0.7;
    private static final double WORD_RARITY = 0.3;
    private static final double WORD_LATENESS = 1.18;
    private static final double WORD_LENGTH = 0.98;
    private static final double WORD_LENGTH_UNITS = 8;
    private static final int LONGEST_WORD = 12;
    private static final double WORD_NEVER_ALONE = 0.4;

    private static final double PHRASE = 1.22;
    private static final double PHRASE_COUNT = 1.22;
    private static final double PHRASE_RARITY = 0.7;
    private static final double PHRASE_LATENESS = 1.3;
    private static final double PHRASE_NAMING = 3.4;
    private static final double PHRASE_PART = 0.1;
    private static final double PHRASE_ONCE = 0.47;
    private static final double PHRASE_NAME = 1.2;
    private static final double[] PHRASE_SIZE = {1, 1, 0.3, 0.3};
    /** The share of its words' counts that is added to a phrase's count. */
    private static final double LENT = 0.15;

    private static final double LEAST_FIRST_NAMING = 0.35;
    private static final double LEAST_LAST_NAMING = 0.5;
    private static final double NAME_NAMING = 0.9;
    private static final int RAREST = 7;
    /** Tokens that count as early. */
    private static final double EARLY = 50;

    private static final double TITLE = 1.2;
    private static final double SPREAD = 0.1;

    private static final Power OF_WORD_COUNT = new Power(WORD_COUNT, 1, 64);
    private static final Power OF_WORD_RARITY =
            new Power(WORD_RARITY, Background.IDF_UNITS, RAREST * Background.IDF_UNITS);
    private static final Power OF_WORD_LENGTH = new Power(WORD_LENGTH, WORD_LENGTH_UNITS, LONGEST_WORD);
    /** By the token a candidate is first named with: copy is seldom longer. */
    private static final double[] LATENESS =
            IntStream.range(0, 1024).mapToDouble(Scores::late).toArray();

    private final Background background;
    private final Candidates candidates;
    private final Prose prose;
    private final int ofIdf;

    Scores(Background background, Candidates candidates, Prose prose) {
        this.background = background;
        this.candidates = candidates;
        this.prose = prose;
        ofIdf = idf("of");
    }

    /** 0 when it is no phrase at all. */
    double of(Candidate c) {
        double score = c.size() == 1 ? word(c) : phrase(c);
        return score * (inTitleAndBody(c) ? TITLE : 1) * spread(c);
    }

    private double word(Candidate c) {
        int rarity = Math.max(Background.IDF_UNITS, idf(c));
        return WORD
                * OF_WORD_COUNT.of(c.count())
                * OF_WORD_RARITY.of(rarity)
                * OF_WORD_LENGTH.of(Math.min(LONGEST_WORD, c.words[0].length()))
                / (1 + WORD_LATENESS * lateness(c))
                * (c.whole == 0 ? WORD_NEVER_ALONE : 1);
    }

    private double phrase(Candidate c) {
        double least = c.isName() ? NAME_NAMING : 0;
        double first = Math.max(least, background.naming(c.words[0]));
        double last = Math.max(least, background.naming(c.words[c.size() - 1]));
        if (first < LEAST_FIRST_NAMING || last < LEAST_LAST_NAMING) {
            return 0;
        }
        return PHRASE
                * StrictMath.pow(count(c), PHRASE_COUNT)
                * StrictMath.pow(rarity(c), PHRASE_RARITY)
                * StrictMath.pow(last, PHRASE_NAMING)
                / (1 + PHRASE_LATENESS * lateness(c))
                * PHRASE_SIZE[c.size() - 1]
                * (3 * c.whole < c.count() ? PHRASE_PART : 1)
                * (c.count() == 1 ? PHRASE_ONCE : 1)
                * (c.isName() ? PHRASE_NAME : 1);
    }

    private double count(Candidate c) {
        double words = 0;
        int counted = 0;
        for (int i = 0; i < c.size(); i++) {
            if (!c.isOf(i)) {
                words += candidates.word(c.first + i).count();
                counted++;
            }
        }
        return (1 - LENT) * c.count() + LENT * words / counted;
    }

    private double rarity(Candidate c) {
        double sum = 0;
        for (int i = 0; i < c.size(); i++) {
            sum += (c.isOf(i) ? ofIdf : idf(candidates.word(c.first + i))) / (double) Background.IDF_UNITS;
        }
        return sum / c.size();
    }

    /** The inverse document frequency of a word, the rarest cut down: looked up once. */
    private int idf(Candidate word) {
        if (word.idf < 0) {
            word.idf = idf(word.stems[0]);
        }
        return word.idf;
    }

    private int idf(String stem) {
        return Math.min(RAREST * Background.IDF_UNITS, background.idf(stem));
    }

    private static double lateness(Candidate c) {
        return c.first < LATENESS.length ? LATENESS[c.first] : late(c.first);
    }

    private static double late(int first) {
        return StrictMath.log(1 + first / EARLY);
    }

    private boolean inTitleAndBody(Candidate c) {
        int body = prose.bodyStart();
        return c.mentions.get(0).start() < body && c.mentions.get(c.count() - 1).start() >= body;
    }

    private double spread(Candidate c) {
        int reach = c.mentions.get(c.count() - 1).start() - c.mentions.get(0).start();
        return 1 + SPREAD * reach / Math.max(1, prose.text().length());
    }
}
