package io.dateline.decode.xml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tag as HTML writes it: attributes with or without quotes and values, of one name the first.
 *
 * @param name as written
 * @param attributes by name, values ready to stand between double quotes; names XML does not allow are left out
 * @param end where the text goes on behind it
 */
public record Tag(String name, boolean isEnd, boolean isEmpty, Map<String, String> attributes, int end) {
    /** The tag that begins there; null when it does not end or has no name. */
    public static @Nullable Tag at(String text, int start) {
        return new Reader(text, start + 1).read();
    }

    private static final class Reader {
        private final String text;
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private int at;

        Reader(String text, int at) {
            this.text = text;
            this.at = at;
        }

        @Nullable
        Tag read() {
            boolean isEnd = at < text.length() && text.charAt(at) == '/';
            at += isEnd ? 1 : 0;
            String name = name();
            if (name.isEmpty()) {
                return null;
            }
            boolean isEmpty = false;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == '>') {
                    return new Tag(name, isEnd, isEmpty, attributes, at + 1);
                }
                isEmpty = c == '/';
                if (c == '<' || !attribute()) {
                    return null;
                }
            }
            return null;
        }

        /** An attribute, or one character that begins none. False when there are too many. */
        private boolean attribute() {
            String name = name();
            if (name.isEmpty()) {
                at++;
                return true;
            }
            int back = at;
            skipSpace();
            String value = name;
            if (at < text.length() && text.charAt(at) == '=') {
                at++;
                skipSpace();
                value = value();
            } else {
                at = back;
            }
            attributes.putIfAbsent(name, escaped(value));
            return attributes.size() <= Xml.MAX_ATTRIBUTES;
        }

        private String value() {
            char quote = at < text.length() ? text.charAt(at) : ' ';
            int start = at;
            if (quote == '"' || quote == '\'') {
                int end = text.indexOf(quote, at + 1);
                at = end < 0 ? text.length() : end + 1;
                return text.substring(start + 1, end < 0 ? text.length() : end);
            }
            while (at < text.length() && text.charAt(at) > ' ' && text.charAt(at) != '>') {
                at++;
            }
            return text.substring(start, at);
        }

        private void skipSpace() {
            while (at < text.length() && text.charAt(at) <= ' ') {
                at++;
            }
        }

        private String name() {
            int start = at;
            while (at < text.length() && isNameCharacter(text.charAt(at), at == start)) {
                at++;
            }
            return text.substring(start, at);
        }

        private static boolean isNameCharacter(char c, boolean first) {
            return Character.isLetter(c) || c == '_' || (!first && (Character.isDigit(c) || "-.:".indexOf(c) >= 0));
        }

        /** References have been repaired before, so ampersands are as XML wants them. */
        private static String escaped(String value) {
            return value.replace("<", "&lt;").replace("\"", "&quot;");
        }
    }
}
