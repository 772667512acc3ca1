package io.dateline.evaluate.corpus;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Maps a corpus's own classes to top-level Media Topics: {@code /evaluate/labels/NAME.tsv}, lines {@code label TAB
 * topics}, two digits each, the main one first, then those that are accepted too.
 */
final class Labels {
    private final Map<String, List<String>> topics;

    private Labels(Map<String, List<String>> topics) {
        this.topics = Map.copyOf(topics);
    }

    /** @param name empty for no labels */
    static Labels named(String name) {
        if (name.isEmpty()) {
            return new Labels(Map.of());
        }
        try (InputStream file = Labels.class.getResourceAsStream("/evaluate/labels/" + name + ".tsv")) {
            if (file == null) {
                throw new IllegalArgumentException("no labels " + name);
            }
            Map<String, List<String>> topics = new HashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> topics.put(cells[0], List.of(cells[1].split(" ", -1))));
            return new Labels(topics);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether documents of this class are wanted: all when there are no labels. */
    boolean wants(String label) {
        return topics.isEmpty() || topics.containsKey(label);
    }

    /** Writes the topic and the accepted topics of a class into the row. */
    void put(ObjectNode row, String label) {
        List<String> codes = topics.getOrDefault(label, List.of());
        if (!codes.isEmpty()) {
            row.put("topic", code(codes.get(0)));
            ArrayNode accepted = row.putArray("accept");
            codes.forEach(topic -> accepted.add(code(topic)));
        }
    }

    private static String code(String topic) {
        return "medtop:" + topic + "000000";
    }
}
