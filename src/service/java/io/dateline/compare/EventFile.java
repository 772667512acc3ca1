package io.dateline.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads files of events, one on each line as {@code dateline enrich --json} prints them, and matches them by their
 * items.
 */
public final class EventFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private EventFile() {}

    /** Compares two files of events over the same items, in the order of the first. */
    public static void compare(Path before, Path after, Comparison comparison) throws IOException {
        Map<String, JsonNode> old = read(before);
        Map<String, JsonNode> now = read(after);
        old.forEach((item, event) -> {
            JsonNode other = now.remove(item);
            if (other == null) {
                comparison.onlyBefore(event);
            } else {
                comparison.both(event, other);
            }
        });
        now.values().forEach(comparison::onlyAfter);
    }

    /**
     * The events in the order of the file. The key is the input's SHA-256 and the event's number among those of that
     * input.
     */
    private static Map<String, JsonNode> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        Map<String, JsonNode> events = new LinkedHashMap<>();
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                JsonNode event = JSON.readTree(line);
                String input = event.at("/provenance/input/sha256").asText();
                events.put(input + " " + seen.merge(input, 1, Integer::sum), event);
            }
        }
        return events;
    }
}
