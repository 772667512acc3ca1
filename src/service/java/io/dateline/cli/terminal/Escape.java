package io.dateline.cli.terminal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Makes text from outside safe for a terminal. Characters that control the terminal, reorder a line or are invisible
 * are written as escapes. Header names, file names and values may hold anything; shown unescaped, they could hide a
 * line or act as keystrokes.
 */
public final class Escape {
    private Escape() {}

    /** One line: line feeds and tabs are escaped, too. */
    public static String line(String text) {
        return escape(text, false);
    }

    /** Several lines: line feeds and tabs stay, and nothing else that moves the cursor. */
    public static String lines(String text) {
        return escape(text, true);
    }

    /**
     * JSON for a terminal, with JSON's own escapes, so that it stays the same JSON. Only characters within strings are
     * escaped, provided that the JSON is written without white space.
     */
    public static String json(String json) {
        StringBuilder safe = new StringBuilder(json.length());
        json.codePoints().forEach(point -> {
            if (isHarmless(point)) {
                safe.appendCodePoint(point);
            } else {
                for (char unit : Character.toChars(point)) {
                    safe.append(hex(unit));
                }
            }
        });
        return safe.toString();
    }

    /** The same for UTF-8. */
    public static byte[] json(byte[] json) {
        return json(new String(json, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    /** Whether a terminal shows it in its place, and nothing else happens. */
    public static boolean isHarmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> !isBlankLetter(point);
        };
    }

    /** Letters and marks by their type that show as nothing: Hangul fillers, the Khmer inherent vowels, variation selectors alone. */
    private static boolean isBlankLetter(int point) {
        return point == 0x115F
                || point == 0x1160
                || point == 0x3164
                || point == 0xFFA0
                || point == 0x034F
                || point == 0x17B4
                || point == 0x17B5
                || point == 0x2800;
    }

    private static String escape(String text, boolean manyLines) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (isHarmless(point) || (manyLines && (point == '\n' || point == '\t'))) {
                safe.appendCodePoint(point);
            } else {
                safe.append(named(point));
            }
        });
        return safe.toString();
    }

    private static String named(int point) {
        return switch (point) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> point <= Character.MAX_VALUE ? hex((char) point) : "\\u{" + Integer.toHexString(point) + "}";
        };
    }

    private static String hex(char unit) {
        return String.format(Locale.ROOT, "\\u%04x", (int) unit);
    }
}
