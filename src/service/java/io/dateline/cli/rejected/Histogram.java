package io.dateline.cli.rejected;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts rejected records by stage and reason. */
public final class Histogram {
    private final Map<String, Row> rows = new TreeMap<>();

    /**
     * The count of one reason.
     *
     * @param first timestamp of the oldest, epoch milliseconds
     * @param last timestamp of the newest, epoch milliseconds
     * @param example the position of the newest
     */
    public record Row(
            String stage, String reason, long count, long first, long last, RejectedRecord.Position example) {}

    public void add(RejectedRecord rejected) {
        long at = rejected.data().timestamp();
        Row one = new Row(rejected.stage(), rejected.reason(), 1, at, at, rejected.position());
        rows.merge(
                one.stage() + " " + one.reason(),
                one,
                (sum, next) -> new Row(
                        sum.stage(),
                        sum.reason(),
                        sum.count() + 1,
                        Math.min(sum.first(), next.first()),
                        Math.max(sum.last(), next.last()),
                        next.last() >= sum.last() ? next.example() : sum.example()));
    }

    /** Most frequent first. */
    public List<Row> rows() {
        return rows.values().stream()
                .sorted(Comparator.comparingLong(Row::count).reversed())
                .toList();
    }
}
