package io.dateline.evaluate.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table with a row for each document. Settings: the source's column for each of ours, {@code id}, {@code
 * title}, {@code text}, {@code label}, {@code summary} (CSV: the name in its first line, or the number from 0 with
 * {@code header=none}); {@code prefix}, put before the id, or before the row's number when there is none; {@code
 * labels} (see {@link Labels}); {@code charset}.
 */
final class Table implements Form.Source {
    private static final List<String> FIELDS = List.of("id", "title", "text", "label", "summary");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public List<Document> read(Path from, Settings settings) throws IOException {
        Labels labels = Labels.named(settings.get("labels", ""));
        List<Document> documents = new ArrayList<>();
        int number = 0;
        for (JsonNode source : rows(from, settings)) {
            ObjectNode row = row(source, number, settings);
            number++;
            String label = row.path("label").asText();
            if (labels.wants(label)) {
                labels.put(row, label);
                documents.add(Document.of(row));
            }
        }
        return documents;
    }

    private static ObjectNode row(JsonNode source, int number, Settings settings) {
        String id = source.path(settings.get("id", "")).asText(String.valueOf(number));
        ObjectNode row = Rows.row(settings.get("prefix", "") + (id.isEmpty() ? String.valueOf(number) : id));
        for (String field : FIELDS.subList(1, FIELDS.size())) {
            JsonNode value = source.path(settings.get(field, field));
            if (value.isArray()) {
                List<String> values = new ArrayList<>();
                value.forEach(one -> values.add(one.asText()));
                row.put(field, String.join(",", values));
            } else if (!value.isMissingNode()) {
                row.put(field, value.asText().strip());
            }
        }
        return row;
    }

    private static List<JsonNode> rows(Path from, Settings settings) throws IOException {
        String text = CorpusFiles.text(from, Charset.forName(settings.get("charset", "UTF-8")));
        if (!from.toString().endsWith(".csv")) {
            return text.stripLeading().startsWith("[") ? array(text) : lines(text);
        }
        List<List<String>> cells = Csv.read(text);
        boolean header = !settings.get("header", "").equals("none");
        List<JsonNode> rows = new ArrayList<>();
        for (List<String> line : cells.subList(header ? Math.min(1, cells.size()) : 0, cells.size())) {
            ObjectNode row = JsonNodeFactory.instance.objectNode();
            for (int i = 0; i < line.size(); i++) {
                boolean named = header && i < cells.get(0).size();
                row.put(named ? cells.get(0).get(i) : String.valueOf(i), line.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<JsonNode> array(String text) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        JSON.readTree(text).forEach(rows::add);
        return rows;
    }

    private static List<JsonNode> lines(String text) throws IOException {
        try (MappingIterator<JsonNode> rows = JSON.readerFor(JsonNode.class).readValues(text)) {
            return rows.readAll();
        }
    }
}
