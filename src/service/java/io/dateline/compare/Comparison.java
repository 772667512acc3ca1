package io.dateline.compare;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts in what the events of two builds differ, item by item. Of any number of events it keeps the counts and as many
 * examples as are asked for.
 */
public final class Comparison {
    /** Says which build made an event: it differs by intention. */
    public static final Set<JsonPointer> BUILD =
            Set.of(JsonPointer.compile("/provenance/pipeline"), JsonPointer.compile("/provenance/models"));

    private final Set<JsonPointer> ignored;
    private final int most;
    private final Map<String, Integer> fields = new HashMap<>();
    private final List<String> examples = new ArrayList<>();
    private int same;
    private int differing;
    private int onlyBefore;
    private int onlyAfter;

    /**
     * @param ignored members left out
     * @param most how many examples are kept
     */
    public Comparison(Set<JsonPointer> ignored, int most) {
        this.ignored = Set.copyOf(ignored);
        this.most = most;
    }

    /** Takes an item of which both have an event. */
    public void both(JsonNode before, JsonNode after) {
        List<String> pointers = Difference.between(before, after, ignored);
        if (pointers.isEmpty()) {
            same++;
            return;
        }
        differing++;
        example(uri(after) + ": " + String.join(" ", pointers));
        Set<String> once = new LinkedHashSet<>();
        pointers.forEach(pointer -> once.add(field(pointer)));
        once.forEach(field -> fields.merge(field, 1, Integer::sum));
    }

    /** Takes an item without an event of the later build. */
    public void onlyBefore(JsonNode event) {
        onlyBefore++;
        example("only before: " + uri(event));
    }

    /** Takes an item without an event of the earlier build. */
    public void onlyAfter(JsonNode event) {
        onlyAfter++;
        example("only after: " + uri(event));
    }

    public int same() {
        return same;
    }

    public int differing() {
        return differing;
    }

    public int onlyBefore() {
        return onlyBefore;
    }

    public int onlyAfter() {
        return onlyAfter;
    }

    public boolean isSame() {
        return differing + onlyBefore + onlyAfter == 0;
    }

    /** A line for each of the first items that differ: its uri and where. */
    public List<String> examples() {
        return Collections.unmodifiableList(examples);
    }

    /** In how many events each field differs, the most frequent first; an asterisk stands for any place in an array. */
    public Map<String, Integer> fields() {
        return fields.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    private void example(String line) {
        if (examples.size() < most) {
            examples.add(line);
        }
    }

    private static String uri(JsonNode event) {
        return event.path("uri").asText();
    }

    private static String field(String pointer) {
        return Stream.of(pointer.split("/", -1))
                .map(segment -> !segment.isEmpty() && segment.chars().allMatch(Character::isDigit) ? "*" : segment)
                .collect(Collectors.joining("/"));
    }
}
