package io.dateline.evaluate.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Reads a corpus with a document on each line: its id, a blank, its text. */
final class Lines implements Form.Source {
    @Override
    public List<Document> read(Path from, Settings settings) throws IOException {
        return CorpusFiles.text(from, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.indexOf(' ') > 0)
                .map(Lines::document)
                .toList();
    }

    private static Document document(String line) {
        int blank = line.indexOf(' ');
        return Document.of(Rows.row(line.substring(0, blank))
                .put("text", line.substring(blank + 1).strip()));
    }
}
