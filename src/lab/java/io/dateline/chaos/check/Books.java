package io.dateline.chaos.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What went in and what came out, in the order in which the topics gave it.
 *
 * @param sent committed records of the raw topic
 * @param aborted records of transactions that the sender aborted
 * @param outcomes what a reader got; those of one key and raw partition lie in one partition, in its order
 */
public record Books(List<Sent> sent, Set<Origin> aborted, List<Outcome> outcomes) {
    public Books {
        sent = List.copyOf(sent);
        aborted = Set.copyOf(aborted);
        outcomes = List.copyOf(outcomes);
    }

    /** A key within one topic and one partition of the raw topic: here order must hold. */
    private record Line(boolean rejected, String key, int partition) {}

    /** Counts: see {@link Verdict}. */
    public Verdict verdict() {
        Map<Origin, Integer> seen = new HashMap<>();
        Map<Origin, Boolean> where = new HashMap<>();
        int rejected = 0;
        for (Outcome outcome : outcomes) {
            seen.merge(outcome.origin(), 1, Integer::sum);
            where.putIfAbsent(outcome.origin(), outcome.rejected());
            rejected += outcome.rejected() ? 1 : 0;
        }
        int doubled = seen.values().stream().mapToInt(times -> times - 1).sum();
        return new Verdict(
                sent.size(),
                outcomes.size() - rejected,
                rejected,
                missing(where).size(),
                doubled,
                reordered(),
                abortedRead(seen.keySet()));
    }

    /** Records without an outcome of the kind that they must have. */
    private List<Origin> missing(Map<Origin, Boolean> where) {
        List<Origin> missing = new ArrayList<>();
        for (Sent record : sent) {
            Boolean rejected = where.get(record.origin());
            if (rejected == null || rejected != record.poison()) {
                missing.add(record.origin());
            }
        }
        return missing;
    }

    /** The records without an outcome, to look for in the logs. */
    public List<Origin> missing() {
        Map<Origin, Boolean> where = new HashMap<>();
        outcomes.forEach(outcome -> where.putIfAbsent(outcome.origin(), outcome.rejected()));
        return missing(where);
    }

    private int reordered() {
        Map<Line, Long> last = new HashMap<>();
        int reordered = 0;
        for (Outcome outcome : outcomes) {
            Line line =
                    new Line(outcome.rejected(), outcome.key(), outcome.origin().partition());
            Long before = last.put(line, outcome.origin().offset());
            reordered += before != null && before > outcome.origin().offset() ? 1 : 0;
        }
        return reordered;
    }

    /** Results made of records that were aborted, or that nobody sent. */
    private int abortedRead(Set<Origin> seen) {
        Set<Origin> committed = new HashSet<>();
        sent.forEach(record -> committed.add(record.origin()));
        return (int) seen.stream()
                .filter(origin -> aborted.contains(origin) || !committed.contains(origin))
                .count();
    }
}
