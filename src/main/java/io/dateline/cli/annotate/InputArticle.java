package io.dateline.cli.annotate;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.dateline.article.Article;
import io.dateline.article.ArticleText;
import io.dateline.article.Credits;
import io.dateline.article.Format;
import io.dateline.article.ItemHead;
import io.dateline.article.Lifecycle;
import io.dateline.article.Lifecycle.Change;
import io.dateline.article.Lifecycle.Form;
import io.dateline.article.Lifecycle.PubStatus;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
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
    private static final Lifecycle PLAIN =
            new Lifecycle(Change.INITIAL, PubStatus.USABLE, List.of(), null, Form.UNKNOWN, null, null, null, null);

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
        ItemHead head = head(id.asText(), string(row, "language"), created(row));
        return new InputArticle(
                id, new Article(head, new ArticleText(title == null ? "" : title, text), Credits.NONE, List.of()));
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
            return instant(value.strip());
        } catch (DateTimeException unreadable) {
            throw new BadLine("\"" + field + "\" is not an ISO 8601 date or date and time");
        }
    }

    private static Instant instant(String value) {
        int time = Math.max(value.indexOf('T'), value.indexOf(' '));
        if (time < 0) {
            return LocalDate.parse(value).atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        String iso = value.substring(0, time) + 'T' + value.substring(time + 1);
        boolean zoned = iso.endsWith("Z") || iso.indexOf('+', time) > 0 || iso.indexOf('-', time) > 0;
        return zoned
                ? OffsetDateTime.parse(iso).toInstant()
                : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
    }

    private static ItemHead head(String id, @Nullable String language, @Nullable Instant created) {
        return new ItemHead(id, "1", 1, "local", language, created, created, PLAIN, Format.JSON, "");
    }
}
