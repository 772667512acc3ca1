package io.dateline.evaluate;

import java.util.List;

/** One thing the analysis is measured at. */
public interface Task {
    /** What {@code dateline evaluate} calls it. */
    String name();

    /** What it is measured on unless told otherwise. */
    List<Corpus> corpora();

    /**
     * A scorer for one corpus.
     *
     * @param gold all rows, for baselines that need the whole corpus
     */
    Scorer scorer(Corpus corpus, List<Gold> gold);
}
