package io.dateline.train.keyphrase;

import io.dateline.analyse.keyphrase.WordClass;
import io.dateline.article.Prose;
import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/** The classes of words as OpenNLP's English tagger gives them, trained on the universal dependencies of EWT. */
final class SilverClasses {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.2-2.5.0.bin";

    private final POSTaggerME tagger;

    SilverClasses() throws IOException {
        try (InputStream in = SilverClasses.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + MODEL);
            }
            tagger = new POSTaggerME(new POSModel(in));
        }
    }

    /** Of every token, as numbers of {@link WordClass}. */
    byte[] of(Prose prose) {
        byte[] classes = new byte[prose.tokenCount()];
        for (int sentence = 0; sentence < prose.sentenceCount(); sentence++) {
            int first = prose.sentenceFirstToken(sentence);
            String[] words = new String[prose.sentenceEndToken(sentence) - first];
            for (int i = 0; i < words.length; i++) {
                words[i] = prose.token(first + i);
            }
            String[] tags = tagger.tag(words);
            for (int i = 0; i < tags.length; i++) {
                classes[first + i] = of(tags[i]).code();
            }
        }
        return classes;
    }

    private static WordClass of(String tag) {
        return switch (tag) {
            case "NOUN", "NOUN+PART" -> WordClass.NOUN;
            case "PROPN", "PROPN+PART" -> WordClass.NAME;
            case "ADJ" -> WordClass.ADJECTIVE;
            case "VERB", "AUX", "AUX+PART", "VERB+PART" -> WordClass.VERB;
            default -> WordClass.OTHER;
        };
    }
}
