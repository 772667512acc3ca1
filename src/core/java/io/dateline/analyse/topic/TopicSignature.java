package io.dateline.analyse.topic;

import io.dateline.article.Prose;
import io.dateline.models.Signature;
import io.dateline.words.WordTable;

/**
 * Writes what the model of topics depends on: the seeds in their order, the topics, and an article's words and pairs
 * with their values.
 */
public final class TopicSignature {
    private TopicSignature() {}

    public static void write(Prose probe, Signature signature) {
        signature.add(Weights.MAGIC).add(Weights.LONGEST).add(Vocabulary.TOPS).add(Vocabulary.RELEASE);
        // The file has a number a seed, by its place among them.
        Seeds.load().terms().forEach(signature::add);
        Grams grams = Grams.of(probe);
        for (Grams.Gram gram : grams.all()) {
            signature.add(gram.hash()).add(gram.words()).add(gram.weight());
        }
        int[] hashes = grams.all().stream()
                .mapToInt(Grams.Gram::hash)
                .distinct()
                .sorted()
                .toArray();
        for (Weights.Feature feature : Weights.features(grams, WordTable.ofPlaces(hashes))) {
            signature.add(feature.gram().hash()).add(feature.value());
        }
    }
}
