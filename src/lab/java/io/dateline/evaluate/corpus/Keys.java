package io.dateline.evaluate.corpus;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads keyphrase sets: {@code docsutf8/NAME.txt} and {@code keys/NAME.key}, a phrase a line. Setting: {@code labels}
 * (see {@link Labels}) of the classes that stand before the last dash of the names; the text's first line is then its
 * title.
 */
final class Keys implements Form.Source {
    @Override
    public List<Document> read(Path from, Settings settings) throws IOException {
        String classes = settings.get("labels", "");
        Labels labels = Labels.named(classes);
        List<Document> documents = new ArrayList<>();
        for (Path file : CorpusFiles.below(from.resolve("docsutf8"), ".txt")) {
            String id = CorpusFiles.name(file, ".txt");
            ObjectNode row = Rows.row(id)
                    .put("text", CorpusFiles.text(file, StandardCharsets.UTF_8).strip());
            ArrayNode phrases = row.putArray("keyphrases");
            Path keys = from.resolve("keys").resolve(id + ".key");
            if (Files.isReadable(keys)) {
                CorpusFiles.text(keys, StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .forEach(phrases::add);
            }
            if (!classes.isEmpty()) {
                labelled(row, labels);
            }
            documents.add(Document.of(row));
        }
        return documents;
    }

    private static void labelled(ObjectNode row, Labels labels) {
        String id = row.path("id").asText();
        String text = row.path("text").asText();
        int line = text.indexOf('\n');
        row.put("title", line < 0 ? text : text.substring(0, line).strip());
        row.put("text", line < 0 ? "" : text.substring(line).strip());
        String label = id.substring(0, Math.max(0, id.lastIndexOf('-')));
        row.put("label", label);
        labels.put(row, label);
    }
}
