package io.dateline.train.ner;

import io.dateline.analyse.entity.tagger.Lexicon;
import io.dateline.analyse.entity.tagger.Subtypes;
import io.dateline.analyse.entity.tagger.TokenFeatures;
import io.dateline.article.EntityType;
import io.dateline.train.ner.NerDocument.Name;
import java.util.List;

/**
 * Learns to tell facilities from places, and groups from products and events, with a softmax over each labelled name.
 */
final class SubtypeLearner {
    private static final int EPOCHS = 4;
    private static final float RATE = 0.1f;
    private static final int SCALE = 24;

    private final float[] weights = new float[Subtypes.TYPES << Subtypes.BITS];
    private final int[] rows = new int[Subtypes.MOST];
    private final Lexicon lexicon;

    SubtypeLearner(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    byte[] learn(List<List<NerDocument>> corpora) {
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            for (List<NerDocument> corpus : corpora) {
                corpus.forEach(this::learn);
            }
        }
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(weights[i] * SCALE)));
        }
        return bytes;
    }

    private void learn(NerDocument document) {
        TokenFeatures page = new TokenFeatures(document.prose(), lexicon);
        for (Name name : document.names()) {
            EntityType[] types = Subtypes.of(NerCorpus.kind(name.type()));
            if (types.length > 1) {
                step(types, name.type(), Subtypes.features(page, name.first(), name.end(), rows));
            }
        }
    }

    private void step(EntityType[] types, EntityType gold, int count) {
        double[] shares = new double[types.length];
        double total = 0;
        for (int t = 0; t < types.length; t++) {
            double score = 0;
            for (int k = 0; k < count; k++) {
                score += weights[Subtypes.at(rows[k], types[t])];
            }
            shares[t] = StrictMath.exp(score);
            total += shares[t];
        }
        for (int t = 0; t < types.length; t++) {
            float gradient = (float) ((types[t] == gold ? 1 : 0) - shares[t] / total);
            for (int k = 0; k < count; k++) {
                weights[Subtypes.at(rows[k], types[t])] += RATE * gradient;
            }
        }
    }
}
