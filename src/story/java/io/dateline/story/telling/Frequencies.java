package io.dateline.story.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many cards have each code. */
final class Frequencies {
    private static final Comparator<Map.Entry<String, Integer>> MOST_FREQUENT =
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey());

    private final Map<String, Integer> counts = new HashMap<>();

    /** @param more 1, or -1 to take a card out again */
    void add(String code, int more) {
        counts.merge(code, more, (before, change) -> before + change == 0 ? null : (Integer) (before + change));
    }

    int size() {
        return counts.size();
    }

    /** The most frequent, these first; of equally frequent ones in the order of their letters. */
    List<String> most(int limit) {
        List<Map.Entry<String, Integer>> most = new ArrayList<>(limit + 1);
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            int at = most.size();
            while (at > 0 && MOST_FREQUENT.compare(each, most.get(at - 1)) < 0) {
                at--;
            }
            if (at < limit) {
                most.add(at, each);
            }
            if (most.size() > limit) {
                most.remove(limit);
            }
        }
        return most.stream().map(Map.Entry::getKey).toList();
    }
}
