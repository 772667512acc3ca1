package io.dateline.enrich;

import io.dateline.article.Observer;
import io.dateline.article.RawItem;
import io.dateline.enrich.Enricher.Outcome;
import io.dateline.enrich.Explanation.Decision;
import io.dateline.enrich.Explanation.Removal;
import io.dateline.enrich.Explanation.Took;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Notes what an observer is told of one item. Used by one thread. */
final class Notes implements Observer {
    /** Decisions kept: a digest repeats the same few for each of its parts, and those are kept once. */
    static final int MAX_DECISIONS = 100;

    private final LongSupplier nanos;
    private final Set<Decision> decisions;
    private final List<Removal> removals = new ArrayList<>();
    private final List<Took> times;

    /**
     * @param nanos a clock that only goes forward
     */
    Notes(LongSupplier nanos) {
        this(nanos, Set.of(), List.of());
    }

    private Notes(LongSupplier nanos, Set<Decision> decisions, List<Took> times) {
        this.nanos = nanos;
        this.decisions = new LinkedHashSet<>(decisions);
        this.times = new ArrayList<>(times);
    }

    /** Notes of an item of this record: what was noted of the record stands before them. */
    Notes ofItem() {
        return new Notes(nanos, decisions, times);
    }

    @Override
    public void decided(String question, String answer, String why) {
        if (decisions.size() < MAX_DECISIONS) {
            decisions.add(new Decision(question, answer, why));
        }
    }

    @Override
    public void removed(String kind, int characters) {
        removals.add(new Removal(kind, characters));
    }

    @Override
    public <T> T during(String work, Supplier<T> body) {
        long start = nanos.getAsLong();
        try {
            return body.get();
        } finally {
            times.add(new Took(work, nanos.getAsLong() - start));
        }
    }

    Explanation explanation(@Nullable RawItem sent, Outcome outcome) {
        return new Explanation(List.copyOf(decisions), sent, removals, times, outcome);
    }
}
