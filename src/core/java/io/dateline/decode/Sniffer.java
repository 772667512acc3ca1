package io.dateline.decode;

import io.dateline.article.Observer;
import io.dateline.decode.item.MediaType;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one place that decides how content is to be read when nobody says so, by its first characters. A content type that
 * means something is believed; a wrong one makes the item malformed rather than a guess. Only {@code text/plain}, which
 * many producers send for every string, does not keep JSON from being read as JSON.
 */
final class Sniffer {
    /** How a document is written, before anybody knows what it says. */
    enum Family {
        JSON,
        XML,
        HTML,
        TEXT
    }

    private static final Set<String> HTML_ELEMENTS = Set.of(
            "html",
            "head",
            "body",
            "title",
            "meta",
            "link",
            "script",
            "style",
            "p",
            "div",
            "span",
            "h1",
            "h2",
            "h3",
            "article",
            "section",
            "main",
            "header",
            "table",
            "ul",
            "ol",
            "br",
            "b",
            "i",
            "strong",
            "em",
            "a",
            "img",
            "figure",
            "blockquote",
            "pre",
            "center",
            "font");

    private Sniffer() {}

    static Family family(MediaType type, String text, Observer observer) {
        Family declared = declared(type);
        Family content = declared == null ? byContent(text) : declared;
        boolean isPlain = type.isPlainText() && content != Family.JSON;
        Family family = isPlain ? Family.TEXT : content;
        observer.decided(
                "syntax",
                family.name().toLowerCase(Locale.ROOT),
                declared != null || isPlain ? "declared as " + type.name() : "its first characters");
        return family;
    }

    /** Null when no content type, or one that says too little, was declared. */
    private static @Nullable Family declared(MediaType type) {
        if (type.isJson()) {
            return Family.JSON;
        }
        if (type.isHtml()) {
            return Family.HTML;
        }
        return type.isXml() ? Family.XML : null;
    }

    /** How content is to be read by its first characters alone. */
    static Family byContent(String text) {
        int at = skipSpace(text, 0);
        if (at == text.length()) {
            return Family.TEXT;
        }
        return switch (text.charAt(at)) {
            case '{' -> isOneOf(text, skipSpace(text, at + 1), "\"}") ? Family.JSON : Family.TEXT;
            case '[' -> array(text, skipSpace(text, at + 1));
            case '<' -> markup(text, at);
            default -> Family.TEXT;
        };
    }

    private static Family array(String text, int at) {
        boolean object = isOneOf(text, at, "{") && isOneOf(text, skipSpace(text, at + 1), "\"}");
        return object || isOneOf(text, at, "[]\"") ? Family.JSON : Family.TEXT;
    }

    private static boolean isOneOf(String text, int at, String characters) {
        return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
    }

    /** HTML if the first tag is one of HTML's, XML if it could be one at all. */
    private static Family markup(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) == '<') {
            if (text.regionMatches(true, at, "<!doctype html", 0, 14)) {
                return Family.HTML;
            }
            if (text.startsWith("<!--", at)) {
                at = skipPast(text, at, "-->");
            } else if (text.startsWith("<?", at)) {
                at = skipPast(text, at, "?>");
            } else {
                break;
            }
            at = skipSpace(text, at);
        }
        if (text.startsWith("<!", at)) {
            return Family.XML;
        }
        String name = nameAt(text, at + 1).toLowerCase(Locale.ROOT);
        if (HTML_ELEMENTS.contains(name)) {
            return Family.HTML;
        }
        return name.isEmpty() ? Family.TEXT : Family.XML;
    }

    private static int skipPast(String text, int from, String end) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    private static String nameAt(String text, int start) {
        int end = Math.min(start, text.length());
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == ':')) {
            end++;
        }
        return text.substring(Math.min(start, end), end);
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF')) {
            at++;
        }
        return at;
    }
}
