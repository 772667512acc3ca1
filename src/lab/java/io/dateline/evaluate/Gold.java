package io.dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.article.Article;
import io.dateline.article.ArticleText;
import io.dateline.article.IsoTime;
import io.dateline.article.Span;
import io.dateline.validate.dateline.Datelines;
import java.nio.file.Path;

/**
 * One document of a corpus: the row as read, and its text as an article. Rows have {@code id} and {@code text}, perhaps
 * {@code title} and {@code dct} or {@code published}; offsets in rows are code points into the text.
 */
public final class Gold {
    private final Path file;
    private final JsonNode row;
    private final ArticleText text;
    private final boolean plain;

    private Gold(Path file, JsonNode row, ArticleText text) {
        this.file = file;
        this.row = row;
        this.text = text;
        this.plain = text.body().codePointCount(0, text.body().length())
                == text.body().length();
    }

    public static Gold of(Path file, JsonNode row) {
        return new Gold(
                file,
                row,
                new ArticleText(row.path("title").asText(""), row.path("text").asText("")));
    }

    public String id() {
        return row.path("id").asText();
    }

    /** The language that the row declares; empty when it declares none. */
    public String language() {
        return row.path("language").asText("");
    }

    /** The file that holds the row, for finding files beside it. */
    public Path file() {
        return file;
    }

    public JsonNode row() {
        return row;
    }

    public ArticleText text() {
        return text;
    }

    /** The article to analyse. It declares no language. */
    public Article article() {
        String created = row.path("dct").asText(row.path("published").asText(""));
        return Article.ofText(
                id(), text, null, created.isEmpty() ? null : IsoTime.instant(created), Datelines.at(text.body()));
    }

    /** The span of an object with {@code start} and {@code end}, as offsets into the article's content. */
    public Span span(JsonNode object) {
        return span(object.path("start").asInt(), object.path("end").asInt());
    }

    /** The span of two offsets of the row, as offsets into the article's content. */
    public Span span(int start, int end) {
        return new Span(offset(start), offset(end));
    }

    private int offset(int codePoints) {
        int units = plain ? codePoints : text.body().offsetByCodePoints(0, codePoints);
        return text.bodyStart() + units;
    }
}
