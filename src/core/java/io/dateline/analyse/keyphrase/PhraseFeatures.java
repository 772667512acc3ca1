package io.dateline.analyse.keyphrase;

import io.dateline.article.Entity;
import io.dateline.article.Prose;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What tells a tag from another phrase: how often, how early and how widely it stands, how rare its words are in news,
 * what it is made of, and for an entity what the entity step knows of it. Names, words and longer phrases have features of
 * their own each, so that one row of weights serves all.
 */
final class PhraseFeatures {
    /** Features of every kind. */
    static final int PLACE = 12;
    /** Features of words and phrases. */
    private static final int MAKE = 13;

    private static final int OF_NAME = 3 * PLACE;
    private static final int NAMES = 12;
    private static final int OF_WORD = OF_NAME + NAMES;
    private static final int OF_WORDS = OF_WORD + MAKE + 2;
    /** Numbers in a row of features. */
    static final int SIZE = OF_WORDS + MAKE + 11;

    private static final double EARLY = 20;
    private static final int OPENING = 30;
    private static final double USUAL_LENGTH = 300;
    private static final int LONGEST_WORD = 12;
    private static final int MOST_WORDS = 4;

    /** Endings of adjectives that mostly say what something is like: "hazardous", "painted". */
    private static final List<String> COLOURS =
            List.of("ed", "en", "ing", "ous", "able", "ible", "ful", "less", "y", "ish");

    /** Endings of adjectives that mostly say what it belongs to: "electoral", "economic". */
    private static final List<String> BELONGS = List.of("al", "ic", "ary", "ar", "an", "ive");

    /** Of the numbers that nearly all counts are. */
    private static final double[] LOGARITHMS =
            IntStream.range(0, 256).mapToDouble(StrictMath::log).toArray();

    /** By the token a phrase is first named with: copy is seldom longer. */
    private static final double[] LATENESS =
            IntStream.range(0, 1024).mapToDouble(PhraseFeatures::late).toArray();

    private final Background background;
    private final Prose prose;
    private final Phrases phrases;
    private final int read;
    private final int title;
    private final double top;
    private final double length;
    private final Map<String, Integer> stemCounts;
    private final Map<String, Integer> longer = new HashMap<>();

    /** @param read tokens that are read */
    PhraseFeatures(Background background, Prose prose, Phrases phrases, List<Entity> entities, int read) {
        this.background = background;
        this.prose = prose;
        this.phrases = phrases;
        this.read = read;
        title = prose.tokenAt(prose.bodyStart() - 1);
        top = Math.max(
                1, entities.stream().mapToInt(e -> e.relevance().score()).max().orElse(1));
        length = StrictMath.log(read / USUAL_LENGTH);
        stemCounts = phrases.stemCounts();
        holders(phrases.all());
    }

    /** For each phrase within another, the count of the most frequent that holds it. */
    private void holders(Collection<Phrase> all) {
        for (Phrase phrase : all) {
            if (phrase.stems.length > 1) {
                parts(phrase);
            }
        }
    }

    private void parts(Phrase whole) {
        int words = Math.min(whole.stems.length, 2 * MOST_WORDS);
        int begin = 0;
        for (int from = 0; from < words; from++) {
            int end = begin;
            for (int to = from; to < words && to + 1 - from < whole.stems.length; to++) {
                end += 1 + whole.stems[to].length();
                String part = whole.key.substring(begin, end + 1);
                if (phrases.byKey(part) != null) {
                    longer.merge(part, whole.count(), Math::max);
                }
            }
            begin += 1 + whole.stems[from].length();
        }
    }

    /** @param row zeros, {@link #SIZE} of them */
    void write(Phrase phrase, double[] row) {
        place(phrase, row, PLACE * phrase.kind().code());
        Entity entity = phrase.entity;
        if (entity != null) {
            name(phrase, entity, row);
        } else if (phrase.stems.length == 1) {
            make(phrase, row, OF_WORD);
            row[OF_WORD + MAKE] = Math.min(LONGEST_WORD, phrase.text.length()) / 10.0;
            row[OF_WORD + MAKE + 1] = phrase.classes.equals("P") ? 1 : 0;
        } else {
            make(phrase, row, OF_WORDS);
            words(phrase, row, OF_WORDS + MAKE);
        }
    }

    private void place(Phrase phrase, double[] row, int at) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        int inBody = read;
        boolean inTitle = false;
        for (int mention = 0; mention < phrase.count(); mention++) {
            int token = phrase.token(mention);
            first = Math.min(first, token);
            last = Math.max(last, token);
            inBody = token >= title ? Math.min(inBody, token) : inBody;
            inTitle |= token < title;
        }
        int lead = Math.max(0, inBody - title);
        row[at] = 1;
        row[at + 1] = log(phrase.count());
        row[at + 2] = phrase.count() == 1 ? 1 : 0;
        row[at + 3] = lead < LATENESS.length ? LATENESS[lead] : late(lead);
        row[at + 4] = lead < OPENING ? 1 : 0;
        row[at + 5] = (last - first) / (double) Math.max(1, read);
        row[at + 6] = inTitle && inBody < read ? 1 : 0;
        row[at + 7] = inTitle && inBody == read ? 1 : 0;
        row[at + 8] = log(sentences(phrase));
        row[at + 9] = length;
        row[at + 10] = length * length;
        row[at + 11] = length * row[at + 1];
    }

    /** How many different ones it stands in. */
    private int sentences(Phrase phrase) {
        if (phrase.count() == 1) {
            return 1;
        }
        int[] sentences = new int[phrase.count()];
        for (int mention = 0; mention < sentences.length; mention++) {
            sentences[mention] = prose.sentenceOfToken(phrase.token(mention));
        }
        Arrays.sort(sentences);
        int distinct = 1;
        for (int i = 1; i < sentences.length; i++) {
            distinct += sentences[i] == sentences[i - 1] ? 0 : 1;
        }
        return distinct;
    }

    private void name(Phrase phrase, Entity entity, double[] row) {
        row[OF_NAME] = entity.relevance().score() / 100.0;
        row[OF_NAME + 1] = entity.relevance().score() / top;
        row[OF_NAME + 2] = entity.confidence();
        row[OF_NAME + 3] = entity.links().isEmpty() ? 0 : 1;
        row[OF_NAME + 4] = Math.min(MOST_WORDS, phrase.stems.length) - 1;
        row[
                OF_NAME
                        + switch (entity.type()) {
                            case PERSON -> phrase.stems.length == 1 ? 5 : 6;
                            case ORGANISATION -> 7;
                            case PLACE, FACILITY -> 8;
                            case GROUP -> 9;
                            case PRODUCT -> 10;
                            case EVENT, OTHER -> 11;
                        }] = 1;
    }

    private void make(Phrase phrase, double[] row, int at) {
        double least = Double.MAX_VALUE;
        double sum = 0;
        double last = 0;
        for (String stem : phrase.stems) {
            last = background.idf(stem) / (double) Background.IDF_UNITS;
            least = Math.min(least, last);
            sum += last;
        }
        int holder = longer.getOrDefault(phrase.key, 0);
        int count = phrase.count();
        row[at] = least;
        row[at + 1] = sum / phrase.stems.length;
        row[at + 2] = last;
        row[at + 3] = phrase.whole / (double) count;
        row[at + 4] = phrase.whole == 0 ? 1 : 0;
        row[at + 5] = phrase.capitalised / (double) count;
        row[at + 6] = log(1 + holder) - log(1 + count);
        row[at + 7] = holder > 0 ? 1 : 0;
        row[at + 8] = log(count) * sum / phrase.stems.length / 5;
        int blank = phrase.text.lastIndexOf(' ');
        row[at + 9] = background.naming(phrase.text.substring(blank + 1).toLowerCase(Locale.ROOT));
        row[at + 10] = !phrase.isTag() ? 1 : 0;
        row[at + 11] = phrase.ending / (double) count;
        row[at + 12] = phrase.ending == 0 ? 1 : 0;
    }

    private void words(Phrase phrase, double[] row, int at) {
        double sum = 0;
        double last = 0;
        for (String stem : phrase.stems) {
            last = log(Math.max(1, stemCounts.getOrDefault(stem, 1)));
            sum += last;
        }
        row[at] = sum / phrase.stems.length;
        row[at + 1] = last;
        row[at + 2] = phrase.stems.length == 3 ? 1 : 0;
        row[at + 3] = phrase.stems.length > 3 ? 1 : 0;
        row[at + 4] = phrase.classes.charAt(0) == 'A' ? 1 : 0;
        row[at + 5] = phrase.classes.indexOf('P') >= 0 || phrase.classes.indexOf('G') >= 0 ? 1 : 0;
        row[at + 6] = phrase.classes.equals("NN") ? 1 : 0;
        row[at + 7] = phrase.classes.equals("AN") ? 1 : 0;
        row[at + 8] = phrase.classes.charAt(0) == 'G' ? 1 : 0;
        if (phrase.classes.charAt(0) == 'A') {
            String first = phrase.text.substring(0, Math.max(0, phrase.text.indexOf(' ')));
            row[at + 9] = endsWithAny(first, COLOURS) ? 1 : 0;
            row[at + 10] = endsWithAny(first, BELONGS) ? 1 : 0;
        }
    }

    private static boolean endsWithAny(String word, List<String> ends) {
        for (String end : ends) {
            if (word.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private static double log(int value) {
        return value < LOGARITHMS.length ? LOGARITHMS[value] : StrictMath.log(value);
    }

    private static double late(int lead) {
        return StrictMath.log(1 + lead / EARLY);
    }
}
