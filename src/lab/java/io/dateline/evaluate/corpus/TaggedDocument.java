package io.dateline.evaluate.corpus;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.evaluate.corpus.Document.Tagged;
import java.util.ArrayList;
import java.util.List;

/** Turns a document of tagged tokens into a text with spans. */
final class TaggedDocument {
    private final String id;
    private final List<List<Tagged>> sentences = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    TaggedDocument(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    /**
     * @param text the sentence as it was written; empty when unknown
     */
    void add(List<Tagged> tokens, String text) {
        sentences.add(List.copyOf(tokens));
        texts.add(text.isEmpty() ? Joined.of(tokens) : text);
    }

    /**
     * @param written the document as it was written; empty when unknown, or when it does not contain the tokens
     */
    Document document(String written) {
        List<int[]> places = Joined.places(written, tokens());
        String text = written;
        if (places.isEmpty()) {
            text = String.join(" ", texts);
            places = Joined.places(text, tokens());
        }
        if (places.isEmpty()) {
            throw new IllegalArgumentException(id + ": tokens that do not stand in the text");
        }
        Offsets offsets = new Offsets(text);
        ObjectNode row = Rows.row(id).put("text", text);
        ArrayNode spans = row.putArray("sentences");
        ArrayNode entities = row.putArray("entities");
        int first = 0;
        for (List<Tagged> sentence : sentences) {
            List<int[]> own = places.subList(first, first + sentence.size());
            spans.addArray().add(offsets.codePoint(own.get(0)[0])).add(offsets.codePoint(own.get(own.size() - 1)[1]));
            entities(entities, offsets, sentence, own);
            first += sentence.size();
        }
        return new Document(row, sentences);
    }

    private List<String> tokens() {
        return sentences.stream().flatMap(List::stream).map(Tagged::token).toList();
    }

    /**
     * A name begins at B or S (BIOES), or at an I or E that does not go on with the type before it; it goes on over I and E.
     */
    private static void entities(ArrayNode rows, Offsets offsets, List<Tagged> tokens, List<int[]> places) {
        int start = -1;
        String type = "";
        for (int i = 0; i <= tokens.size(); i++) {
            String tag = i < tokens.size() ? tokens.get(i).tag() : "O";
            boolean goesOn = start >= 0 && (tag.equals("I-" + type) || tag.equals("E-" + type));
            if (start >= 0 && !goesOn) {
                offsets.span(rows.addObject(), places.get(start)[0], places.get(i - 1)[1])
                        .put("type", type);
                start = -1;
            }
            if (!goesOn && tag.length() > 2 && tag.charAt(1) == '-') {
                start = i;
                type = tag.substring(2);
            }
        }
    }
}
