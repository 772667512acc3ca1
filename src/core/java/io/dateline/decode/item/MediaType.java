package io.dateline.decode.item;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A content type header, read leniently: what cannot be read counts as not sent, so that sniffing decides.
 *
 * @param name type and subtype in lower case, for example {@code application/ninjs+json}; empty when there was none
 * @param charset as written; null when there was none
 */
public record MediaType(String name, @Nullable String charset) {
    private static final Set<String> COMPRESSIONS =
            Set.of("application/gzip", "application/x-gzip", "application/zstd", "application/x-zstd");

    /** JSON Lines, under each of its names: JSON, a document a line. */
    private static final Set<String> JSON_LINES = Set.of(
            "application/x-ndjson",
            "application/ndjson",
            "application/jsonl",
            "application/x-jsonlines",
            "application/jsonlines");

    public static MediaType parse(@Nullable String header) {
        if (header == null) {
            return new MediaType("", null);
        }
        String[] parts = header.split(";", -1);
        String charset = null;
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip();
            if (parameter.regionMatches(true, 0, "charset=", 0, 8)) {
                charset = parameter
                        .substring(8)
                        .replace("\"", "")
                        .replace("'", "")
                        .strip();
            }
        }
        String name = parts[0].strip().toLowerCase(Locale.ROOT);
        return new MediaType(name.indexOf('/') > 0 ? name : "", charset == null || charset.isEmpty() ? null : charset);
    }

    /** Whether the header says nothing about the content. */
    public boolean isVague() {
        return name.isEmpty()
                || name.equals("application/octet-stream")
                || name.equals("application/binary")
                || name.equals("binary/octet-stream");
    }

    public boolean isJson() {
        return name.endsWith("+json") || name.endsWith("/json") || JSON_LINES.contains(name);
    }

    public boolean isHtml() {
        return name.equals("text/html") || name.equals("application/xhtml+xml");
    }

    public boolean isXml() {
        return !isHtml() && (name.endsWith("+xml") || name.endsWith("/xml"));
    }

    /** CloudEvents in structured mode, where the item is the event's {@code data}. */
    public boolean isCloudEvent() {
        return name.equals("application/cloudevents+json");
    }

    public boolean isNinjs() {
        return name.contains("ninjs");
    }

    /** Whether the header names something that is neither text nor read here, such as a picture or a form. */
    public boolean isForeign() {
        return !isVague() && !isJson() && !isXml() && !isHtml() && !name.startsWith("text/");
    }

    /** Whether the header names a compression and not what is in it. */
    public boolean isCompression() {
        return COMPRESSIONS.contains(name);
    }

    public boolean isPlainText() {
        return name.equals("text/plain");
    }
}
