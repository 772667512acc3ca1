package io.dateline.cli.explain;

import io.dateline.article.Analysis;
import io.dateline.article.Language;
import io.dateline.article.Step;
import io.dateline.article.Summary;
import java.util.Locale;

/** What a step of the analysis found, in a few words. */
final class Found {
    private Found() {}

    /** Empty for a step whose finding is no number. */
    static String by(Step step, Analysis analysis) {
        return switch (step) {
            case LANGUAGE -> language(analysis.language());
            case ENTITY -> Integer.toString(analysis.entities().size());
            case QUOTE -> Integer.toString(analysis.quotes().size());
            case TIME -> Integer.toString(analysis.times().size());
            case QUANTITY -> Integer.toString(analysis.quantities().size());
            case CASUALTY -> Integer.toString(analysis.casualties().size());
            case KEYPHRASE -> Integer.toString(analysis.keyphrases().size());
            case TOPIC -> Integer.toString(analysis.topics().size());
            case SUMMARY -> summary(analysis.summary());
            case TEXT, ANALYSE, GENERATE -> "";
        };
    }

    private static String language(Language language) {
        return String.format(
                Locale.ROOT,
                "%s, %s, share %.2f",
                language.tag(),
                language.origin().name().toLowerCase(Locale.ROOT),
                language.confidence());
    }

    private static String summary(Summary summary) {
        return summary instanceof Summary.Abstained none
                ? "none: " + none.reason()
                : ((Summary.Extract) summary).sentences().size() + " sentences";
    }
}
