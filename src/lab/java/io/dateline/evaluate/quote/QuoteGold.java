package io.dateline.evaluate.quote;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.article.Quote;
import io.dateline.article.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * An article with its attributions marked by hand.
 *
 * @param quotes offsets in UTF-16 code units
 */
public record QuoteGold(String id, String text, List<Attribution> quotes) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public QuoteGold {
        quotes = List.copyOf(quotes);
    }

    /** One attribution: from its first to its last part, and the parts. */
    public record Attribution(
            Span span,
            List<Span> parts,
            Quote.Kind kind,
            @Nullable Span speaker,
            @Nullable Span cue) {
        public Attribution {
            parts = List.copyOf(parts);
        }
    }

    /** Reads a JSONL file, gzipped if it is named so. */
    public static List<QuoteGold> read(Path file) throws IOException {
        List<QuoteGold> rows = new ArrayList<>();
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    rows.add(row(JSON.readTree(line)));
                }
            }
        }
        return rows;
    }

    /** Reads one row. */
    public static QuoteGold row(JsonNode row) {
        String text = row.path("text").asText();
        List<Attribution> quotes = new ArrayList<>();
        for (JsonNode quote : row.path("quotes")) {
            quotes.add(attribution(text, quote));
        }
        return new QuoteGold(row.path("id").asText(), text, quotes);
    }

    private static Attribution attribution(String text, JsonNode quote) {
        Span whole = span(text, quote);
        List<Span> parts = new ArrayList<>();
        for (JsonNode part : quote.path("parts")) {
            parts.add(span(text, part.get(0).asInt(), part.get(1).asInt()));
        }
        String kind = quote.path("kind").asText("direct").toUpperCase(Locale.ROOT);
        return new Attribution(
                whole,
                parts.isEmpty() ? List.of(whole) : parts,
                Quote.Kind.valueOf(kind),
                spanOrNull(text, quote.path("speaker")),
                spanOrNull(text, quote.path("cue")));
    }

    private static @Nullable Span spanOrNull(String text, JsonNode node) {
        return node.isObject() ? span(text, node) : null;
    }

    private static Span span(String text, JsonNode node) {
        return span(text, node.path("start").asInt(), node.path("end").asInt());
    }

    /** The files count code points. */
    private static Span span(String text, int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        return new Span(from, text.offsetByCodePoints(from, end - start));
    }
}
