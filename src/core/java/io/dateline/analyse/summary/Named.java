package io.dateline.analyse.summary;

import io.dateline.article.Entity;
import io.dateline.article.Keyphrase;
import io.dateline.article.Mention;
import io.dateline.article.Prose;
import io.dateline.article.Span;
import java.util.List;

/** The features of each sentence that come from entities and keyphrases. */
final class Named {
    private final Prose prose;
    private final double[] relevance;
    private final double[] newcomers;
    private final double[] phrases;

    Named(Prose prose, List<Entity> entities, List<Keyphrase> keyphrases) {
        this.prose = prose;
        relevance = new double[prose.sentenceCount()];
        newcomers = new double[prose.sentenceCount()];
        phrases = new double[prose.sentenceCount()];
        for (Entity entity : entities) {
            spread(
                    entity.mentions().stream().map(Mention::span).toList(),
                    entity.relevance().score(),
                    relevance);
            int first = firstInBody(entity);
            if (first >= 0) {
                newcomers[first]++;
            }
        }
        int rank = 0;
        for (Keyphrase phrase : keyphrases) {
            spread(phrase.mentions(), 1 / Math.sqrt(++rank), phrases);
        }
    }

    /** Adds the worth once to each sentence with a span; spans come in text order. */
    private void spread(List<Span> spans, double worth, double[] sums) {
        int last = -1;
        for (Span span : spans) {
            int sentence = sentenceAt(span);
            if (sentence != last) {
                sums[sentence] += worth;
                last = sentence;
            }
        }
    }

    private int firstInBody(Entity entity) {
        for (Mention mention : entity.mentions()) {
            int sentence = sentenceAt(mention.span());
            if (!prose.inTitle(sentence)) {
                return sentence;
            }
        }
        return -1;
    }

    private int sentenceAt(Span span) {
        return prose.sentenceOfToken(Math.min(prose.tokenAt(span.start()), prose.tokenCount() - 1));
    }

    double relevance(int sentence) {
        return relevance[sentence];
    }

    double newcomers(int sentence) {
        return newcomers[sentence];
    }

    double phrases(int sentence) {
        return phrases[sentence];
    }
}
