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
 * Reads a file of events, one on each line as {@code dateline enrich --json} prints them, and keys them by their items.
 */
final class EventFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private EventFile() {}

    /**
     * The events in the order of the file. The key is the input's SHA-256 and the event's number among those of that
     * input.
     */
    static Map<String, JsonNode> read(Path file) throws IOException {
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
