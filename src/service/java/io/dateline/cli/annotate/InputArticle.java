package io.dateline.cli.annotate;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.dateline.article.Article;
import io.dateline.article.ArticleText;
import io.dateline.article.IsoTime;
import io.dateline.validate.dateline.Datelines;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One input line: {@code {"id","text"}}, if known {@code "title"}, {@code "language"}, and {@code "dct"} or
 * {@code "published"}, a date or date and time (UTC when it names no zone).
 *
 * @param id as given, a string or a number
 * @param article title and text as given, nothing normalised
 */
record InputArticle(JsonNode id, Article article) {
    private static final ObjectReader JSON =
            new ObjectMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    static InputArticle parse(byte[] line) throws BadLine {
        JsonNode row = tree(line);
        JsonNode id = row.path("id");
        if (!id.isTextual() && !id.isNumber()) {
            throw new BadLine("\"id\" is missing or neither a string nor a number");
        }
        String text = string(row, "text");
        if (text == null) {
            throw new BadLine("\"text\" is missing");
        }
        String title = string(row, "title");
        ArticleText words = new ArticleText(title == null ? "" : title, text);
        return new InputArticle(
                id, Article.ofText(id.asText(), words, string(row, "language"), created(row), Datelines.at(text)));
    }

    private static JsonNode tree(byte[] line) throws BadLine {
        try {
            JsonNode row = JSON.readTree(line);
            if (row == null || !row.isObject()) {
                throw new BadLine("not a JSON object");
            }
            return row;
        } catch (JsonProcessingException broken) {
            JsonLocation where = broken.getLocation();
            throw new BadLine(where == null ? "not JSON" : "not JSON at column " + where.getColumnNr());
        } catch (IOException broken) {
            throw new BadLine("not UTF-8 JSON");
        }
    }

    private static @Nullable String string(JsonNode row, String field) throws BadLine {
        JsonNode value = row.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new BadLine("\"" + field + "\" is not a string");
        }
        return value.textValue();
    }

    private static @Nullable Instant created(JsonNode row) throws BadLine {
        String field = row.hasNonNull("dct") ? "dct" : "published";
        String value = string(row, field);
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return IsoTime.instant(value.strip());
        } catch (DateTimeException unreadable) {
            throw new BadLine("\"" + field + "\" is not an ISO 8601 date or date and time");
        }
    }
}
