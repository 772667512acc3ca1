package io.dateline.analyse.entity.tagger;

import io.dateline.article.Prose;

/** One article on its way through the model: scores and labels a token, in arrays that are filled in place. */
final class Reading {
    private final Page page;
    private final Weights weights;
    private final Decoder decoder;
    private final Features features;
    private final int[] row = new int[Features.MOST];
    private final int[] scores;
    private final byte[] back;
    private final byte[] labels;
    private final byte[] beliefs;
    private long looks;

    Reading(Page page, Weights weights, Decoder decoder) {
        this.page = page;
        this.weights = weights;
        this.decoder = decoder;
        features = new Features(page, row);
        scores = new int[page.tokenCount() * Weights.ROW];
        back = new byte[page.tokenCount() * Label.COUNT];
        labels = new byte[page.tokenCount()];
        beliefs = new byte[page.tokenCount() * FirstReading.WIDTH];
    }

    byte[] labels() {
        return labels;
    }

    /** Features summed up and words remembered: for the test that the work is linear. */
    long looks() {
        return looks;
    }

    /** How clearly the tokens won their labels: the least clear one's share, in 255ths. */
    int clearness(int first, int end) {
        int least = 255;
        for (int i = first; i < end; i++) {
            if (!page.dull[i]) {
                least = Math.min(least, FirstReading.share(scores, i * Weights.ROW, labels[i]));
            }
        }
        return least;
    }

    /** Labels every sentence on its own. */
    FirstReading first() {
        Prose prose = page.prose;
        for (int s = 0; s < prose.sentenceCount(); s++) {
            features.sentence(s);
            int first = prose.sentenceFirstToken(s);
            int end = prose.sentenceEndToken(s);
            for (int i = first; i < end; i++) {
                if (!page.dull[i]) {
                    int count = features.read(i);
                    looks += count;
                    weights.sum(row, count, scores, i * Weights.ROW);
                    if (page.forms.capital(i)) {
                        FirstReading.believe(scores, i * Weights.ROW, beliefs, i * FirstReading.WIDTH);
                    }
                }
            }
            decoder.decode(scores, page.dull, first, end, back, labels);
        }
        return new FirstReading(labels.clone(), beliefs);
    }

    /** Labels again the sentences with words that stand elsewhere too, knowing what those were called. */
    void second(FirstReading reading) {
        Memory memory = new Memory(page, reading);
        looks += memory.looks();
        Prose prose = page.prose;
        for (int s = 0; s < prose.sentenceCount(); s++) {
            features.sentence(s);
            int first = prose.sentenceFirstToken(s);
            int end = prose.sentenceEndToken(s);
            boolean recalled = false;
            for (int i = first; i < end; i++) {
                int count = features.recall(i, memory);
                looks += count;
                if (count > 0) {
                    weights.sum(row, count, scores, i * Weights.ROW);
                    recalled = true;
                }
            }
            if (recalled) {
                decoder.decode(scores, page.dull, first, end, back, labels);
            }
        }
    }
}
