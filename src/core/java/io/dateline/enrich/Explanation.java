package io.dateline.enrich;

import io.dateline.article.RawItem;
import io.dateline.enrich.Enricher.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an item, and why: told by the code that decided it. Quotes the item, so it is for the screen of the person who asks.
 *
 * @param decisions in their order; those on how the record is read stand before each of its items
 * @param sent the item as decoded; null when it could not be read
 * @param removals what was taken out of its text, in order
 * @param times of the work done, in order; decoding is the whole record's
 */
public record Explanation(
        List<Decision> decisions, @Nullable RawItem sent, List<Removal> removals, List<Took> times, Outcome outcome) {
    public Explanation {
        decisions = List.copyOf(decisions);
        removals = List.copyOf(removals);
        times = List.copyOf(times);
    }

    /** A question that was decided. */
    public record Decision(String question, String answer, String why) {}

    /** Text around the copy that was taken out, and its length in UTF-16 units. */
    public record Removal(String kind, int characters) {}

    /** How long a piece of work took. */
    public record Took(String work, long nanos) {}
}
