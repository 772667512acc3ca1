package io.dateline.train.story;

import io.dateline.evaluate.story.StoryRow;
import io.dateline.story.reading.Hash;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Moves the events of a corpus to begin within two days of each other, their items as far apart as they were. The events of the corpus lie
 * months apart, so that nearness in time alone would tell them; on a wire everything is near.
 */
final class OneWeek {
    private static final int TWO_DAYS_SECONDS = 48 * 3_600;
    private static final long SECOND_MS = 1_000;

    private OneWeek() {}

    static List<StoryRow> of(List<StoryRow> rows) {
        Map<String, Long> first = new HashMap<>();
        rows.forEach(row -> first.merge(row.cluster(), row.item().time(), Math::min));
        long begin = first.values().stream().mapToLong(Long::longValue).min().orElse(0);
        return rows.stream()
                .map(row -> row.at(
                        begin + offset(row.cluster()) + row.item().time() - first.getOrDefault(row.cluster(), 0L)))
                .sorted(Comparator.comparingLong((StoryRow row) -> row.item().time())
                        .thenComparingInt(row -> Hash.of(row.id())))
                .toList();
    }

    private static long offset(String event) {
        return Math.floorMod(Hash.of(event), TWO_DAYS_SECONDS) * SECOND_MS;
    }
}
