package io.dateline.evaluate;

import io.dateline.article.Analysis;
import java.util.List;

/** Compares analyses with gold rows. Called from several threads at once. */
public interface Scorer {
    /** The measures, the main one first. */
    List<Measure> measures();

    /**
     * The vector that one document adds to each measure, in the order of {@link #measures()}: vectors of the lengths
     * the measures expect. An empty list leaves the document out.
     */
    List<double[]> score(Gold gold, Analysis analysis);

    /** Further lines of text about all documents, such as a confusion table. */
    default String remarks(List<double[]> sums) {
        return "";
    }
}
