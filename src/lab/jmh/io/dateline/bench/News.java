package io.dateline.bench;

import io.dateline.analyse.Analyser;
import io.dateline.analyse.text.Segmenter;
import io.dateline.article.Analysis;
import io.dateline.article.Article;
import io.dateline.article.ArticleText;
import io.dateline.article.Prose;
import java.time.Instant;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** An article of news, and what each step is given of it. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init")
public class News {
    /** Tokens: 520 are the 450 words of an average story, 620 an average one of the corpora of quotations. */
    @Param({"520", "620"})
    public int size;

    Analyser analyser;
    Article article;
    Prose prose;
    Analysis analysis;

    @Setup
    public void load() {
        analyser = Analyser.load();
        article = Article.ofText("bench", text(size), "en", Instant.parse("2026-03-17T07:05:00Z"));
        analysis = analyser.analyse(article);
        prose = analysis.prose();
    }

    private static ArticleText text(int size) {
        String bodies = WireText.bodies();
        Prose all = new Segmenter().segment(new ArticleText("", bodies));
        return new ArticleText("", bodies.substring(0, all.tokenEnd(size - 1)));
    }
}
