package io.dateline.train.ner;

import io.dateline.article.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Adds copies in other letters to the labelled corpora, all as the truecaser writes them: the tagger learns what the truecaser's
 * errors look like, and not to depend on case.
 */
final class CaseCopies {
    /** One sentence in so many is repeated in capitals; as many in title case. */
    private static final int LOUD = 12;
    /** One in so many is repeated in small letters. */
    private static final int WHISPERED = 4;
    /** Of so many articles one has a copy in capitals, one in title case, one with some headlines. */
    private static final int ARTICLES = 4;
    /** One sentence in so many of those is a headline. */
    private static final int HEADLINES = 3;
    /** One article in so many is repeated in small letters. */
    private static final int SMALL = 5;

    private final UnaryOperator<Prose> truecaser;

    CaseCopies(UnaryOperator<Prose> truecaser) {
        this.truecaser = truecaser;
    }

    /** The sentences with their copies. */
    List<NerDocument> ofSentences(List<NerDocument> sentences) {
        List<NerDocument> all = new ArrayList<>();
        sentences.forEach(sentence -> all.add(sentence.truecased(truecaser)));
        for (int i = 0; i < sentences.size(); i++) {
            NerDocument sentence = sentences.get(i);
            if (i % LOUD == 0) {
                all.add(sentence.shouted().truecased(truecaser));
            } else if (i % LOUD == 2) {
                all.add(sentence.titled(1).truecased(truecaser));
            } else if (i % WHISPERED == 1) {
                all.add(sentence.whispered());
            }
        }
        return all;
    }

    /** By article its versions, the plain one first. */
    List<List<NerDocument>> ofArticles(List<NerDocument> articles) {
        List<List<NerDocument>> all = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            NerDocument article = articles.get(i);
            List<NerDocument> versions = new ArrayList<>();
            versions.add(article.truecased(truecaser));
            switch (i % ARTICLES) {
                case 1 -> versions.add(article.titled(1).truecased(truecaser));
                case 2 -> versions.add(article.shouted().truecased(truecaser));
                case 3 -> versions.add(article.titled(HEADLINES).truecased(truecaser));
                default -> {}
            }
            if (i % SMALL == 0) {
                versions.add(article.whispered());
            }
            all.add(versions);
        }
        return all;
    }
}
