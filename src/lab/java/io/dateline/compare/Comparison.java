package io.dateline.compare;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The comparison of two files of events over the same items.
 *
 * @param same events that agree
 * @param differing events that do not agree, each a line with its uri and the pointers to the differences
 * @param alone inputs that have an event in one file only
 */
public record Comparison(int same, List<String> differing, List<String> alone) {
    public Comparison {
        differing = List.copyOf(differing);
        alone = List.copyOf(alone);
    }

    /**
     * @param ignored members left out, as JSON Pointers
     */
    public static Comparison of(Path before, Path after, Set<JsonPointer> ignored) throws IOException {
        Map<String, JsonNode> old = EventFile.read(before);
        Map<String, JsonNode> now = EventFile.read(after);
        List<String> differing = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        int same = 0;
        for (Map.Entry<String, JsonNode> each : old.entrySet()) {
            JsonNode other = now.remove(each.getKey());
            if (other == null) {
                alone.add("only before: " + each.getValue().path("uri").asText());
                continue;
            }
            List<String> pointers = Difference.between(each.getValue(), other, ignored);
            if (pointers.isEmpty()) {
                same++;
            } else {
                differing.add(each.getValue().path("uri").asText() + ": " + String.join(" ", pointers));
            }
        }
        now.values()
                .forEach(event -> alone.add("only after: " + event.path("uri").asText()));
        return new Comparison(same, differing, alone);
    }

    public boolean isSame() {
        return differing.isEmpty() && alone.isEmpty();
    }
}
