package io.dateline.evaluate.corpus;

import io.dateline.evaluate.corpus.Document.Tagged;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the extract of the Groningen Meaning Bank that is known as {@code ner_dataset.csv}: columns sentence, word,
 * part of speech, tag, in windows-1252; the sentence is named on its first line only. Each sentence is a document.
 */
final class Gmb implements Form.Source {
    private static final Charset CHARSET = Charset.forName("windows-1252");

    @Override
    public List<Document> read(Path from, Settings settings) throws IOException {
        List<Document> documents = new ArrayList<>();
        List<Tagged> tokens = new ArrayList<>();
        int number = 0;
        List<List<String>> lines = Csv.read(CorpusFiles.text(from, CHARSET));
        for (List<String> line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            if (line.size() < 4) {
                continue;
            }
            if (!line.get(0).isEmpty() && !tokens.isEmpty()) {
                documents.add(document(++number, tokens));
                tokens = new ArrayList<>();
            }
            tokens.add(new Tagged(line.get(1), line.get(3)));
        }
        if (!tokens.isEmpty()) {
            documents.add(document(++number, tokens));
        }
        return documents;
    }

    private static Document document(int number, List<Tagged> tokens) {
        TaggedDocument document = new TaggedDocument("gmb-" + number);
        document.add(tokens, "");
        return document.document("");
    }
}
