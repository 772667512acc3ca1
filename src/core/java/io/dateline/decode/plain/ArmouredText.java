package io.dateline.decode.plain;

import io.dateline.decode.item.Lines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows bytes written as letters: PEM, base64, uuencode, runs of hexadecimal digits. */
public final class ArmouredText {
    /** A run of letters and digits so long is no word of a language that parts its words. */
    private static final int SHORTEST = 24;

    private ArmouredText() {}

    public static @Nullable String name(Lines lines) {
        List<String> filled = lines.filled();
        if (filled.isEmpty()) {
            return null;
        }
        String first = filled.get(0);
        if (first.startsWith("-----BEGIN ")) {
            return "a PEM block";
        }
        if (first.startsWith("begin 6") || first.startsWith("=ybegin ")) {
            return "an encoded attachment";
        }
        return first.length() >= SHORTEST && filled.stream().allMatch(ArmouredText::isBase64) ? "base64" : null;
    }

    /** Only the letters of base64, and among them one that no word holds inside: a digit, a sign, a late capital. */
    private static boolean isBase64(String line) {
        boolean telling = line.length() < SHORTEST;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean other = (c >= '0' && c <= '9') || c == '+' || c == '/' || c == '=' || c == '-' || c == '_';
            if (!letter && !other) {
                return false;
            }
            telling |= other || (i > 0 && c <= 'Z');
        }
        return telling;
    }
}
