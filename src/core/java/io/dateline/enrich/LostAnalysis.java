package io.dateline.enrich;

import io.dateline.article.Analysis;
import io.dateline.article.Article;
import io.dateline.article.Language;
import io.dateline.article.Language.Origin;
import io.dateline.article.Prose;
import io.dateline.article.StageReport;
import io.dateline.article.StageReport.Outcome;
import io.dateline.article.Step;
import io.dateline.article.Summary;
import java.util.List;

/** What is left to say of an article when the analysis broke before its first step: it is published all the same. */
final class LostAnalysis {
    private static final int[] NONE = {};

    private LostAnalysis() {}

    /**
     * @param fault named by its class alone, since a message might quote the article
     */
    static Analysis of(Article article, Throwable fault) {
        String declared = article.head().declaredLanguage();
        return new Analysis(
                declared == null ? Language.UNKNOWN : new Language(declared, 0, Origin.DECLARED),
                new Prose(article.text().content(), article.text().bodyStart(), NONE, NONE, NONE, NONE),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Summary.Abstained("the analysis failed"),
                List.of(new StageReport(
                        Step.ANALYSE, Outcome.FAILED, fault.getClass().getSimpleName())));
    }
}
