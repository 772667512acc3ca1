package io.dateline.analyse;

import io.dateline.analyse.entity.EntityFinder;
import io.dateline.analyse.entity.link.Gazetteer;
import io.dateline.analyse.keyphrase.KeyphraseFinder;
import io.dateline.analyse.summary.Summariser;
import io.dateline.article.Analysis;
import io.dateline.article.Article;
import io.dateline.article.Observer;
import io.dateline.models.BrokenModelException;
import io.dateline.models.ModelCard;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs the steps of the analysis on an article, in their order. Immutable and thread-safe; one instance serves all
 * threads.
 */
public final class Analyser {
    private final Finders finders;

    private Analyser(Finders finders) {
        this.finders = finders;
    }

    /** Loads every model. */
    public static Analyser load() {
        return load(null);
    }

    /**
     * Loads every model, and links to the user's own register too. The register may be null.
     *
     * @throws BrokenModelException if a model is missing or damaged, or was made by other code
     */
    public static Analyser load(@Nullable Gazetteer gazetteer) {
        ModelSignatures.ofThisCode().check(null);
        return new Analyser(Finders.load(new EntityFinder(gazetteer), new Summariser()));
    }

    /** The same, that gives attributed thoughts, wishes and acts beside speech. */
    public Analyser withAttitudes() {
        return new Analyser(finders.withAttitudes());
    }

    /** Loads every model but the summary's, for training that model from the results of the other steps. */
    public static Analyser loadToTrainSummaries() {
        ModelSignatures.ofThisCode().check("summary");
        return new Analyser(Finders.load(new EntityFinder(), Summariser.untrained()));
    }

    /** The models in use, for provenance. */
    public List<ModelCard> models() {
        List<ModelCard> models = new ArrayList<>(finders.entities().models());
        models.addAll(finders.quotes().models());
        models.addAll(finders.keyphrases().models());
        models.addAll(finders.topics().models());
        models.add(finders.summariser().model());
        return List.copyOf(models);
    }

    /** The finder of keyphrases, for lists that are longer than an event's. */
    public KeyphraseFinder keyphraseFinder() {
        return finders.keyphrases();
    }

    public Analysis analyse(Article article) {
        return analyse(List.of(article), Observer.NOBODY).get(0);
    }

    /**
     * Analyses several articles, a step at a time: the words, weights and names that a step looks up stay near the processor while it
     * reads one article after the other. What is found in one does not depend on the others.
     *
     * @param observer may take the time of each step
     * @return an analysis for each article, in their order
     */
    public List<Analysis> analyse(List<Article> articles, Observer observer) {
        List<ArticleSteps> begun = articles.stream()
                .map(article -> new ArticleSteps(finders, article, observer))
                .toList();
        ArticleSteps.ORDER.forEach(begun::forEach);
        return begun.stream().map(ArticleSteps::result).toList();
    }
}
