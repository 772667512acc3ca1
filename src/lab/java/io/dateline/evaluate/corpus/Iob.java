package io.dateline.evaluate.corpus;

import io.dateline.evaluate.corpus.Document.Tagged;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads IOB files: a token with its tag on each line, an empty line after each sentence, and one file for each document
 * or one for all. Comments give more: {@code # newdoc id = X} begins a document, {@code # sent_id = X-0001} belongs to
 * document X, {@code # text = ...} is the sentence as it was written. Settings: {@code token} and {@code tag}, their
 * columns from 0; {@code ending} of the files' names; {@code raw}, a folder with each document's text under its own
 * name.
 */
final class Iob implements Form.Source {
    private static final String TEXT = "# text = ";
    private static final String DOCUMENT = "# newdoc";
    private static final String SENTENCE = "# sent_id = ";

    @Override
    public List<Document> read(Path from, Settings settings) throws IOException {
        String ending = settings.get("ending", ".tsv");
        String raw = settings.get("raw", "");
        List<Document> documents = new ArrayList<>();
        for (Path file : CorpusFiles.below(from, ending)) {
            Reading reading = new Reading(settings, CorpusFiles.name(file, ending));
            CorpusFiles.text(file, StandardCharsets.UTF_8).lines().forEach(reading::line);
            for (TaggedDocument document : reading.documents()) {
                Path text = Path.of(raw).resolve(document.id());
                boolean known = !raw.isEmpty() && Files.isReadable(text);
                String written = known ? CorpusFiles.text(text, StandardCharsets.UTF_8) : "";
                documents.add(document.document(written));
            }
        }
        return documents;
    }

    /** The state of reading one file. */
    private static final class Reading {
        private final int token;
        private final int tag;
        private final List<TaggedDocument> documents = new ArrayList<>();
        private TaggedDocument document;
        private List<Tagged> tokens = new ArrayList<>();
        private String text = "";

        Reading(Settings settings, String name) {
            token = settings.number("token", 0);
            tag = settings.number("tag", 1);
            document = new TaggedDocument(name);
        }

        void line(String line) {
            if (line.isBlank()) {
                endSentence();
            } else if (line.startsWith(TEXT)) {
                text = line.substring(TEXT.length());
            } else if (line.startsWith(DOCUMENT)) {
                begin(line.substring(DOCUMENT.length()).replace(" id = ", " ").strip());
            } else if (line.startsWith(SENTENCE)) {
                String id = line.substring(SENTENCE.length()).strip();
                begin(id.substring(0, Math.max(0, id.lastIndexOf('-'))));
            } else if (!line.startsWith("# ")) {
                String[] cells = line.split("\t", -1);
                tokens.add(new Tagged(cells[token], cells[Math.min(tag, cells.length - 1)]));
            }
        }

        private void begin(String id) {
            endSentence();
            if (!id.equals(document.id())) {
                endDocument();
                document = new TaggedDocument(id);
            }
        }

        private void endSentence() {
            if (!tokens.isEmpty()) {
                document.add(tokens, text);
                tokens = new ArrayList<>();
                text = "";
            }
        }

        private void endDocument() {
            if (!document.isEmpty()) {
                documents.add(document);
            }
        }

        List<TaggedDocument> documents() {
            endSentence();
            endDocument();
            return documents;
        }
    }
}
