package io.dateline.analyse.keyphrase;

import io.dateline.article.Prose;
import io.dateline.models.Signature;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Writes what the keyphrase background depends on: stems, hashes and units, and the neighbours of a word that are
 * counted.
 */
public final class KeyphraseSignature {
    private static final List<String> CONTEXTS = List.of("before-name", "before-verb", "after-name", "after-verb");

    private static final int CLASSES = WordClass.values().length;

    private KeyphraseSignature() {}

    public static void write(Prose probe, Signature signature) {
        signature.add(Background.MAGIC).add(Background.IDF_UNITS).add(Background.NAMING_UNITS);
        for (int at = 0; at < probe.tokenCount(); at++) {
            String word = probe.token(at).toLowerCase(Locale.ROOT);
            String stem = Stemmer.stem(word);
            signature.add(stem).add(Background.hash(stem)).add(Background.hash(word));
        }
        classes(probe, signature);
        phrases(probe, signature);
        for (String context : CONTEXTS) {
            signature.add(context);
            new TreeSet<>(WordLists.words("contexts.txt", context)).forEach(signature::add);
        }
    }

    private static void classes(Prose probe, Signature signature) {
        ClassFeatures features = new ClassFeatures(probe, probe.tokenCount());
        int[] buckets = new int[ClassFeatures.COUNT];
        for (int at = 0; at < probe.tokenCount(); at++) {
            int sentence = probe.sentenceOfToken(at);
            features.write(
                    at,
                    probe.sentenceFirstToken(sentence),
                    probe.sentenceEndToken(sentence),
                    at % CLASSES,
                    at % 3,
                    buckets);
            for (int bucket : buckets) {
                signature.add(bucket);
            }
        }
    }

    /** The features of the phrases there would be if classes went round and there were no model. */
    private static void phrases(Prose probe, Signature signature) {
        byte[] round = new byte[probe.tokenCount()];
        for (int at = 0; at < round.length; at++) {
            round[at] = (byte) (at % CLASSES);
        }
        Phrases phrases = new Phrases(probe, List.of(), round);
        PhraseFeatures features = new PhraseFeatures(Background.empty(), probe, phrases, List.of(), round.length);
        for (Phrase phrase : phrases.all()) {
            signature.add(phrase.text);
            double[] row = new double[PhraseFeatures.SIZE];
            features.write(phrase, row);
            for (double feature : row) {
                signature.add((int) Math.round(feature * PhraseWeights.UNITS));
            }
        }
    }
}
