package io.dateline.evaluate.faithful;

import io.dateline.article.Analysis;
import io.dateline.article.Article;
import io.dateline.article.ArticleText;
import io.dateline.article.Prose;
import io.dateline.evaluate.Gold;
import io.dateline.evaluate.Measure;
import io.dateline.evaluate.Scorer;
import io.dateline.generate.check.SentenceCheck;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Counts how many sentences of human summaries pass the check, and how many changed ones it finds. */
final class FaithfulScorer implements Scorer {
    private final Function<Article, Analysis> analyser;
    private final Changes changes;

    FaithfulScorer(Function<Article, Analysis> analyser, Changes changes) {
        this.analyser = analyser;
        this.changes = changes;
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.share("written by people, passed"),
                Measure.share("number changed, found"),
                Measure.share("name changed, found"));
    }

    @Override
    public List<double[]> score(Gold gold, Analysis analysis) {
        double[] passed = {0, 0};
        double[] numbers = {0, 0};
        double[] names = {0, 0};
        Article article = gold.article();
        String content = article.text().content();
        for (String sentence : Sentences.of(gold)) {
            boolean passes = passes(article, analysis, sentence);
            count(passed, passes);
            if (passes) {
                found(numbers, article, analysis, changes.number(sentence, content));
                found(names, article, analysis, changes.name(sentence, content));
            }
        }
        return List.of(passed, numbers, names);
    }

    private void found(double[] counts, Article article, Analysis analysis, @Nullable String changed) {
        if (changed != null) {
            count(counts, !passes(article, analysis, changed));
        }
    }

    private static void count(double[] counts, boolean right) {
        counts[0] += right ? 1 : 0;
        counts[1]++;
    }

    private boolean passes(Article article, Analysis analysis, String sentence) {
        Analysis read = analyser.apply(Article.ofText("summary", new ArticleText("", sentence), "en", null));
        SentenceCheck check = new SentenceCheck(article, analysis, read, "en");
        Prose prose = read.prose();
        for (int i = 0; i < prose.sentenceCount(); i++) {
            if (!check.check(prose.sentence(i)).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
