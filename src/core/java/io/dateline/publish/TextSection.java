package io.dateline.publish;

import io.dateline.article.ArticleText;
import io.dateline.article.Prose;
import io.dateline.article.Span;
import io.dateline.article.Table;
import io.dateline.words.Sha256;
import java.util.ArrayList;
import java.util.List;

/** Writes the title and body that all offsets refer to, and their segmentation. */
final class TextSection {
    private TextSection() {}

    static void write(Members out, Anchors anchors, ArticleText text, Prose prose, Shape shape) {
        out.object("text", () -> {
            if (shape.hasCopy()) {
                out.put("title", text.title());
                out.put("body", text.body());
            }
            out.put("offsetUnit", "utf-16");
            out.put("sha256", Sha256.of(anchors.content()));
            if (shape.isFull()) {
                out.objects("paragraphs", paragraphs(prose), anchors::place);
            }
        });
    }

    static void sentences(Members out, Anchors anchors, Prose prose) {
        out.objects("sentences", sentences(prose), anchors::place);
    }

    /** Nothing when the copy had none. */
    static void tables(Members out, List<Table> tables) {
        if (!tables.isEmpty()) {
            out.objects("tables", tables, table -> out.objects("rows", table.rows(), row -> out.strings("cells", row)));
        }
    }

    private static List<Span> paragraphs(Prose prose) {
        List<Span> paragraphs = new ArrayList<>(prose.paragraphCount());
        for (int paragraph = 0; paragraph < prose.paragraphCount(); paragraph++) {
            paragraphs.add(new Span(
                    prose.sentenceStart(prose.paragraphFirstSentence(paragraph)),
                    prose.sentenceEnd(prose.paragraphEndSentence(paragraph) - 1)));
        }
        return paragraphs;
    }

    private static List<Span> sentences(Prose prose) {
        List<Span> sentences = new ArrayList<>(prose.sentenceCount());
        for (int sentence = 0; sentence < prose.sentenceCount(); sentence++) {
            if (!prose.isRow(sentence)) {
                sentences.add(prose.sentence(sentence));
            }
        }
        return sentences;
    }
}
