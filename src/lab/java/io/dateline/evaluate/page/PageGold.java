package io.dateline.evaluate.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.evaluate.Gold;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a page. A row has {@code file}, the page's path beside the row's file, plain or {@code .gz}, and in the first of
 * {@code items} what is known: {@code text}, {@code with} and {@code without}, {@code headline}, {@code byline}, {@code
 * versionCreated}, the last of them in UTC also as {@code versionCreatedUtc}. Rows whose {@code format} is another than {@code html} are no pages.
 *
 * @param text null when it is not known; likewise the title, the author and the day
 * @param with parts of the text, each of which must be found
 * @param without what else stands on the page, none of which may be found
 * @param day ISO 8601; what stands behind the day is not read
 */
record PageGold(
        Path file,
        @Nullable String text,
        List<String> with,
        List<String> without,
        @Nullable String title,
        @Nullable String author,
        @Nullable String day) {
    private static final String UTC = "versionCreatedUtc";

    static PageGold of(Gold gold) {
        JsonNode known = gold.row().path("items").path(0);
        return new PageGold(
                gold.file().resolveSibling(gold.row().path("file").asText()),
                text(known, "text"),
                all(known.path("with")),
                all(known.path("without")),
                text(known, "headline"),
                text(known, "byline"),
                text(known, known.has(UTC) ? UTC : "versionCreated"));
    }

    static boolean isPage(Gold gold) {
        return gold.row().has("file")
                && gold.row().path("format").asText("html").equals("html");
    }

    private static @Nullable String text(JsonNode known, String member) {
        String text = known.path(member).asText("");
        return text.isBlank() ? null : text;
    }

    private static List<String> all(JsonNode array) {
        List<String> all = new ArrayList<>();
        array.forEach(one -> all.add(one.asText()));
        return all;
    }

    byte[] page() {
        try (InputStream sent = new BufferedInputStream(Files.newInputStream(file))) {
            return file.toString().endsWith(".gz") ? new GZIPInputStream(sent).readAllBytes() : sent.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
