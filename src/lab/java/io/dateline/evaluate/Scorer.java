package io.dateline.evaluate;

import io.dateline.article.Analysis;
import java.util.List;

/** Compares analyses with gold rows. Called from several threads at once. */
public interface Scorer {
    /** What it counts, the main figure first. */
    List<Measure> measures();

    /**
     * What one document adds to each measure, in the order of {@link #measures()}: vectors of the lengths the measures
     * expect. An empty list leaves the document out.
     */
    List<double[]> score(Gold gold, Analysis analysis);

    /** What else a reader wants to see of the whole, in lines of text. */
    default String remarks(List<double[]> sums) {
        return "";
    }
}
