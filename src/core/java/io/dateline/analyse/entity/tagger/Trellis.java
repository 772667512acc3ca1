package io.dateline.analyse.entity.tagger;

import io.dateline.article.Prose;
import io.dateline.models.FeatureWeights;

/** The working arrays of one article in the tagger: scores and labels of each token. */
final class Trellis {
    private final TokenFeatures tokens;
    private final FeatureWeights weights;
    private final Decoder decoder;
    private final Features features;
    private final int[] row = new int[Features.MOST];
    private final int[] scores;
    private final byte[] back;
    private final byte[] labels;
    private final byte[] beliefs;
    private long looks;

    Trellis(TokenFeatures tokens, FeatureWeights weights, Decoder decoder) {
        this.tokens = tokens;
        this.weights = weights;
        this.decoder = decoder;
        features = new Features(tokens, row);
        scores = new int[tokens.tokenCount() * Label.ROW];
        back = new byte[tokens.tokenCount() * Label.COUNT];
        labels = new byte[tokens.tokenCount()];
        beliefs = new byte[tokens.tokenCount() * FirstReading.WIDTH];
    }

    byte[] labels() {
        return labels;
    }

    /** The number of features summed and words remembered; a test checks that it is linear in the text. */
    long looks() {
        return looks;
    }

    /** How clearly the tokens won their labels: the least clear one's share, in 255ths. */
    int clearness(int first, int end) {
        int least = 255;
        for (int i = first; i < end; i++) {
            if (!tokens.dull[i]) {
                least = Math.min(least, FirstReading.share(scores, i * Label.ROW, labels[i]));
            }
        }
        return least;
    }

    /** Labels every sentence on its own. */
    FirstReading first() {
        Prose prose = tokens.prose;
        for (int s = 0; s < prose.sentenceCount(); s++) {
            features.sentence(s);
            int first = prose.sentenceFirstToken(s);
            int end = prose.sentenceEndToken(s);
            for (int i = first; i < end; i++) {
                if (!tokens.dull[i]) {
                    int count = features.read(i);
                    looks += count;
                    weights.sum(row, count, scores, i * Label.ROW);
                    if (tokens.forms.capital(i)) {
                        FirstReading.believe(scores, i * Label.ROW, beliefs, i * FirstReading.WIDTH);
                    }
                }
            }
            decoder.decode(scores, tokens.dull, first, end, back, labels);
        }
        return new FirstReading(labels.clone(), beliefs);
    }

    /** Labels again the sentences with words that stand elsewhere too, knowing what those were called. */
    void second(FirstReading reading) {
        LabelHistory history = new LabelHistory(tokens, reading);
        looks += history.looks();
        Prose prose = tokens.prose;
        for (int s = 0; s < prose.sentenceCount(); s++) {
            features.sentence(s);
            int first = prose.sentenceFirstToken(s);
            int end = prose.sentenceEndToken(s);
            boolean recalled = false;
            for (int i = first; i < end; i++) {
                int count = features.recall(i, history);
                looks += count;
                if (count > 0) {
                    weights.sum(row, count, scores, i * Label.ROW);
                    recalled = true;
                }
            }
            if (recalled) {
                decoder.decode(scores, tokens.dull, first, end, back, labels);
            }
        }
    }
}
