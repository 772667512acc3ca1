package io.dateline.evaluate.size;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The bytes of one event.
 *
 * @param input of the item
 * @param event of the event's value
 * @param sections of each member that is an object or holds objects, its name included; those of all others as {@code row}
 */
record EventSize(int input, int event, Map<String, Integer> sections) {
    static final String ROW = "row";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Arrays of objects, which may be empty. */
    private static final List<String> NO_COLUMNS = List.of(
            "sentences", "entities", "quotes", "times", "quantities", "casualties", "keyphrases", "topics", "stages");

    /** A quotation mark on both sides of the name, a colon, a comma. */
    private static final int AROUND_A_NAME = 4;

    static EventSize of(int input, byte[] value) {
        Map<String, Integer> sections = new TreeMap<>();
        try {
            JsonNode event = JSON.readTree(value);
            for (Map.Entry<String, JsonNode> member : event.properties()) {
                int bytes = member.getKey().length() + AROUND_A_NAME + JSON.writeValueAsBytes(member.getValue()).length;
                sections.merge(isColumn(member) ? ROW : member.getKey(), bytes, Integer::sum);
            }
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("the value is no JSON");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new EventSize(input, value.length, sections);
    }

    private static boolean isColumn(Map.Entry<String, JsonNode> member) {
        JsonNode value = member.getValue();
        boolean flat = value.isArray() && (value.isEmpty() || !value.get(0).isContainerNode());
        return !NO_COLUMNS.contains(member.getKey()) && (flat || value.isValueNode());
    }

    double ratio() {
        return (double) event / input;
    }
}
