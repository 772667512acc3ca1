package io.dateline.evaluate.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.evaluate.corpus.Document.Tagged;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Writes documents as a corpus file: JSONL, packed when its name ends in {@code .gz}, and their tokens as a TSV file
 * beside it.
 */
public final class CorpusWriter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CorpusWriter() {}

    public static void write(List<Document> documents, Path file) throws IOException {
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        try (Writer rows = open(file)) {
            for (Document document : documents) {
                rows.write(JSON.writeValueAsString(document.row()));
                rows.write('\n');
            }
        }
        if (documents.stream().anyMatch(document -> !document.tokens().isEmpty())) {
            tokens(documents, file.resolveSibling(file.getFileName().toString().replace(".jsonl", ".tsv")));
        }
    }

    private static void tokens(List<Document> documents, Path file) throws IOException {
        try (Writer lines = open(file)) {
            for (Document document : documents) {
                lines.write("# newdoc " + document.id() + "\n");
                for (List<Tagged> sentence : document.tokens()) {
                    for (Tagged tagged : sentence) {
                        lines.write(tagged.token() + "\t" + tagged.tag() + "\n");
                    }
                    lines.write('\n');
                }
            }
        }
    }

    private static Writer open(Path file) throws IOException {
        OutputStream bytes = Files.newOutputStream(file);
        OutputStream packed = file.toString().endsWith(".gz") ? new GZIPOutputStream(bytes) : bytes;
        return new BufferedWriter(new OutputStreamWriter(packed, StandardCharsets.UTF_8));
    }
}
