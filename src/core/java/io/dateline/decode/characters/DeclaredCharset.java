package io.dateline.decode.characters;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The encoding a document declares of itself: in an XML declaration, or in a meta element of HTML. */
public final class DeclaredCharset {
    /** How far into a document it is looked for: the HTML standard's prescan length. */
    public static final int WITHIN = 1024;

    /** How far it is looked for once the bytes turn out not to be UTF-8: pages with large scripts before it do exist. */
    public static final int LATE_WITHIN = 64 * 1024;

    private DeclaredCharset() {}

    /**
     * @param within how many bytes are looked at
     * @return the name as written; null when there is none
     */
    public static @Nullable String in(byte[] bytes, int within) {
        String head = new String(bytes, 0, Math.min(bytes.length, within), StandardCharsets.ISO_8859_1);
        int start = 0;
        while (start < head.length() && head.charAt(start) <= ' ') {
            start++;
        }
        if (start == head.length() || head.charAt(start) != '<') {
            return null;
        }
        String lower = head.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<?xml", start)) {
            int end = lower.indexOf("?>", start);
            int at = lower.indexOf("encoding", start);
            if (at >= 0 && (end < 0 || at < end)) {
                return valueAt(head, at + "encoding".length());
            }
        }
        return inMeta(head, lower);
    }

    private static @Nullable String inMeta(String head, String lower) {
        for (int meta = lower.indexOf("<meta"); meta >= 0; meta = lower.indexOf("<meta", meta + 1)) {
            int end = lower.indexOf('>', meta);
            int at = lower.indexOf("charset", meta);
            if (at < 0) {
                return null;
            }
            if (end < 0 || at < end) {
                return valueAt(head, at + "charset".length());
            }
        }
        return null;
    }

    /** The name behind an equals sign; null when no equals sign stands there. */
    private static @Nullable String valueAt(String head, int from) {
        int start = from;
        boolean equals = false;
        while (start < head.length() && "\"'= \t\r\n".indexOf(head.charAt(start)) >= 0) {
            equals |= head.charAt(start) == '=';
            start++;
        }
        int end = start;
        while (end < head.length() && isNameCharacter(head.charAt(end))) {
            end++;
        }
        return !equals || end == start ? null : head.substring(start, end);
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "-_.:+".indexOf(c) >= 0;
    }
}
