package io.dateline.evaluate.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads IPTC's Media Topics in the JSON of cv.iptc.org: {@code conceptSet}, each with {@code uri}, {@code prefLabel},
 * {@code definition} and {@code broader}. Rows have the code, its name and definition, its level, parent and top level.
 */
final class MediaTopics implements Form.Source {
    private static final String LANGUAGE = "en-GB";

    @Override
    public List<Document> read(Path from, Settings settings) throws IOException {
        JsonNode concepts = new ObjectMapper()
                .readTree(CorpusFiles.text(from, StandardCharsets.UTF_8))
                .path("conceptSet");
        Map<String, JsonNode> byCode = new TreeMap<>();
        for (JsonNode concept : concepts) {
            byCode.put(code(concept.path("uri").asText()), concept);
        }
        List<Document> documents = new ArrayList<>();
        byCode.forEach((code, concept) -> {
            List<String> path = path(code, byCode);
            ObjectNode row = JsonNodeFactory.instance.objectNode();
            row.put("code", code);
            row.put("name", concept.path("prefLabel").path(LANGUAGE).asText());
            row.put("definition", concept.path("definition").path(LANGUAGE).asText());
            row.put("level", path.size());
            row.put("parent", path.size() > 1 ? path.get(1) : null);
            row.put("top", path.get(path.size() - 1));
            documents.add(Document.of(row));
        });
        return documents;
    }

    /** The code and the codes above it. It ends when a code repeats. */
    private static List<String> path(String code, Map<String, JsonNode> byCode) {
        List<String> path = new ArrayList<>();
        String at = code;
        while (!path.contains(at) && byCode.containsKey(at)) {
            path.add(at);
            JsonNode broader = byCode.get(at).path("broader");
            at = code((broader.isArray() ? broader.path(0) : broader).asText());
        }
        return path;
    }

    private static String code(String uri) {
        return "medtop:" + uri.substring(uri.lastIndexOf('/') + 1);
    }
}
