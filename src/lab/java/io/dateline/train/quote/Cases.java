package io.dateline.train.quote;

import io.dateline.analyse.entity.EntityFinder;
import io.dateline.analyse.quote.QuoteFinder;
import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import io.dateline.article.Credits;
import io.dateline.article.Entity;
import io.dateline.article.Language;
import io.dateline.article.Prose;
import io.dateline.article.Quote;
import io.dateline.article.Span;
import io.dateline.evaluate.quote.QuoteGold;
import io.dateline.evaluate.quote.QuoteScorer;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The quotations that a finder gives on articles it has not learned from, right and wrong, for both confidences. */
final class Cases {
    /** How right a content is that one attribution of the gold holds, and that is not matched. */
    private static final double PARTLY = 0.4;

    private static final Language ENGLISH = new Language("en", 1, Language.Origin.DECLARED);

    private final Segmenter segmenter = new Segmenter();
    private final EntityFinder entityFinder = new EntityFinder();
    private final SpeakerGold meanings;
    private final LikelihoodTrainer contents = new LikelihoodTrainer();
    private final LikelihoodTrainer speakers = new LikelihoodTrainer();

    Cases(SpeakerGold meanings) {
        this.meanings = meanings;
    }

    void add(QuoteFinder finder, List<QuoteGold> articles) {
        for (QuoteGold article : articles) {
            Prose prose = segmenter.segment(new ArticleText("", article.text()));
            List<Entity> entities = entityFinder.find(prose, ENGLISH, Credits.NONE);
            Map<String, String> names = entities.stream().collect(Collectors.toMap(Entity::id, Entity::name));
            List<QuoteFinder.Evidence> found = finder.evidence(prose, entities);
            List<QuoteGold.Attribution> matched = new QuoteScorer(EnumSet.allOf(Quote.Kind.class))
                    .partners(
                            article,
                            found.stream().map(QuoteFinder.Evidence::quote).toList());
            for (int i = 0; i < found.size(); i++) {
                Quote quote = found.get(i).quote();
                QuoteGold.Attribution gold = matched.get(i);
                contents.add(found.get(i).content(), gold != null ? 1 : within(quote.span(), article) ? PARTLY : 0);
                if (gold != null && quote.speaker() != null && gold.speaker() != null) {
                    Boolean right = meanings.right(article, gold.speaker(), quote.speaker(), names);
                    if (right != null) {
                        speakers.add(found.get(i).speaker(), right ? 1 : 0);
                    }
                }
            }
        }
    }

    /** Whether one attribution of the gold holds most of it: what is said is right then, though not all of it. */
    private static boolean within(Span span, QuoteGold article) {
        return article.quotes().stream().anyMatch(gold -> {
            int from = Math.max(span.start(), gold.span().start());
            int to = Math.min(span.end(), gold.span().end());
            return 4 * (to - from) >= 3 * span.length();
        });
    }

    /** The two tables as the model file holds them. */
    List<byte[]> tables() {
        return List.of(contents.bytes(), speakers.bytes());
    }
}
