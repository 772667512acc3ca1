package io.dateline.evaluate.corpus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a corpus that has a folder for each class and a text file for each document, with the title on its first line.
 * Settings: {@code charset} (windows-1252 unless said), {@code labels} (see {@link Labels}), {@code summaries}, a
 * folder of the same shape with summaries.
 */
final class Classes implements Form.Source {
    @Override
    public List<Document> read(Path from, Settings settings) throws IOException {
        Charset charset = Charset.forName(settings.get("charset", "windows-1252"));
        Labels labels = Labels.named(settings.get("labels", ""));
        String summaries = settings.get("summaries", "");
        List<Document> documents = new ArrayList<>();
        for (Path file : CorpusFiles.below(from, ".txt")) {
            Path within = from.relativize(file);
            String label = within.getNameCount() > 1 ? within.getName(0).toString() : "";
            String text = CorpusFiles.text(file, charset).strip();
            int line = text.indexOf('\n');
            ObjectNode row = Rows.row((label.isEmpty() ? "" : label + "-") + CorpusFiles.name(file, ".txt"))
                    .put("title", line < 0 ? text : text.substring(0, line).strip())
                    .put("text", line < 0 ? "" : text.substring(line).strip())
                    .put("label", label);
            labels.put(row, label);
            Path summary = Path.of(summaries).resolve(within);
            if (!summaries.isEmpty() && Files.isReadable(summary)) {
                row.put("summary", CorpusFiles.text(summary, charset).strip());
            }
            documents.add(Document.of(row));
        }
        return documents;
    }
}
