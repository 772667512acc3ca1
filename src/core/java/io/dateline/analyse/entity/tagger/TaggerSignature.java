package io.dateline.analyse.entity.tagger;

import io.dateline.article.Prose;
import io.dateline.models.Signature;
import io.dateline.words.WordTable;
import java.util.List;

/**
 * Writes what the tagger's model depends on: labels, and the features of each token in both readings and of each name.
 * The lexicon is part of the model file, so that a made-up one stands in for it, whose entries follow from the words'
 * hashes.
 */
public final class TaggerSignature {
    /** Enough classes for neighbours to differ. */
    private static final int CLASSES = 64;

    /** One token in so many starts a listed name. */
    private static final int LISTED = 4;

    /** Lists that a name may be on. */
    private static final int LISTS = 6;

    private TaggerSignature() {}

    public static void write(Prose probe, Signature signature) {
        signature.add(EntityTagger.FORMAT);
        labels(signature);
        TokenFeatures tokens = new TokenFeatures(probe, lexicon(new Forms(probe)));
        int[] row = new int[Features.MOST];
        Features features = new Features(tokens, row);
        LabelHistory history = new LabelHistory(tokens, reading(tokens));
        for (int s = 0; s < probe.sentenceCount(); s++) {
            features.sentence(s);
            for (int i = probe.sentenceFirstToken(s); i < probe.sentenceEndToken(s); i++) {
                signature.add(tokens.dull(i));
                if (!tokens.dull(i)) {
                    signature.add(row, features.read(i));
                    signature.add(row, features.recall(i, history));
                }
            }
        }
        names(tokens, signature);
    }

    private static void labels(Signature signature) {
        signature.add(Label.COUNT);
        for (int label = 0; label < Label.COUNT; label++) {
            for (int next = 0; next < Label.COUNT; next++) {
                signature.add(Label.follows(label, next));
            }
        }
    }

    /** Every run of capitals as a name. */
    private static void names(TokenFeatures tokens, Signature signature) {
        int[] rows = new int[Subtypes.MOST];
        for (int i = 0; i < tokens.tokenCount(); i++) {
            if (tokens.runStart[i] == i && tokens.forms.capital(i)) {
                signature.add(rows, Subtypes.features(tokens, i, tokens.runEnd[i], rows));
            }
        }
    }

    private static Lexicon lexicon(Forms forms) {
        int[] words = forms.lower.clone();
        int[] exact = forms.exact.clone();
        long[] bits = new long[words.length];
        long[] classes = new long[words.length];
        long[] nested = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            // Half of the words are not known: these can be too far from any name.
            bits[i] = (words[i] & 1) == 0 ? 0 : words[i] >>> 7 & (2 * Lexicon.LINK - 1);
            classes[i] = exact[i] & 0xFFFFFFFFL;
            nested[i] = NestedClasses.entry(words[i] >>> 3 & (CLASSES - 1), words[i] >>> 11 & (CLASSES - 1));
        }
        return new Lexicon(
                WordTable.of(words, bits),
                WordTable.of(exact, classes),
                new NestedClasses(WordTable.of(words, nested), List.of(packed(5), packed(7))),
                phrases(words));
    }

    private static long[] packed(int step) {
        long[] packed = new long[CLASSES];
        for (int fine = 1; fine < CLASSES; fine++) {
            packed[fine] = Lexicon.classes(fine, 1 + fine / 2, 1 + fine / step);
        }
        return packed;
    }

    private static WordTable phrases(int[] words) {
        int count = (words.length - 1) / LISTED;
        int[] phrases = new int[2 * count];
        long[] lists = new long[2 * count];
        for (int p = 0; p < count; p++) {
            phrases[2 * p] = Lexicon.chain(0, words[p * LISTED]);
            lists[2 * p] = Lexicon.PREFIX | 1L << (p % LISTS);
            phrases[2 * p + 1] = Lexicon.chain(phrases[2 * p], words[p * LISTED + 1]);
            lists[2 * p + 1] = 1L << ((p + 1) % LISTS);
        }
        return WordTable.of(phrases, lists);
    }

    /** Every capital a name of its own, of a kind that depends on its place. */
    private static FirstReading reading(TokenFeatures tokens) {
        byte[] labels = new byte[tokens.tokenCount()];
        byte[] beliefs = new byte[labels.length * FirstReading.WIDTH];
        for (int i = 0; i < labels.length; i++) {
            if (tokens.forms.capital(i)) {
                int kind = i % FirstReading.WIDTH;
                labels[i] = kind == Label.KINDS ? Label.OUTSIDE : (byte) Label.of(kind, Label.UNIT);
                beliefs[i * FirstReading.WIDTH + kind] = (byte) 200;
                beliefs[i * FirstReading.WIDTH + (kind + 1) % FirstReading.WIDTH] = 55;
            }
        }
        return new FirstReading(labels, beliefs);
    }
}
