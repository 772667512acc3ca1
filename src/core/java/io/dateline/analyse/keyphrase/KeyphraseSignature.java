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

    private KeyphraseSignature() {}

    public static void write(Prose probe, Signature signature) {
        signature.add(Background.MAGIC).add(Background.IDF_UNITS).add(Background.NAMING_UNITS);
        for (int at = 0; at < probe.tokenCount(); at++) {
            String word = probe.token(at).toLowerCase(Locale.ROOT);
            String stem = Stemmer.stem(word);
            signature.add(stem).add(Background.hash(stem)).add(Background.hash(word));
        }
        for (String context : CONTEXTS) {
            signature.add(context);
            new TreeSet<>(WordLists.words("contexts.txt", context)).forEach(signature::add);
        }
    }
}
