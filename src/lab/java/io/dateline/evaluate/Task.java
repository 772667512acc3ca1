package io.dateline.evaluate;

import io.dateline.article.Article;
import java.util.List;

/** A task at which the analysis is measured. */
public interface Task {
    /** The task's name in {@code dateline evaluate}. */
    String name();

    /** The corpora on which it is measured by default. */
    List<Corpus> corpora();

    /**
     * A scorer for one corpus.
     *
     * @param gold all rows, for baselines that need the whole corpus
     */
    Scorer scorer(Corpus corpus, List<Gold> gold);

    /** The article that is analysed for a row. */
    default Article article(Gold row) {
        return row.article();
    }
}
