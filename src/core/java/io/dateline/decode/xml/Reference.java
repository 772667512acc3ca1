package io.dateline.decode.xml;

import java.util.Set;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a character in markup, by name or by number.
 *
 * @param end where the text goes on behind it
 * @param characters what an entity of HTML stands for; empty for the other kinds
 */
public record Reference(Kind kind, int end, String characters) {
    /** Longest name looked for; the longest of HTML has 31 letters. */
    private static final int MAX_LENGTH = 32;

    private static final int LAST_CODE_POINT = 0x10FFFF;

    private static final Set<String> OF_XML = Set.of("amp", "lt", "gt", "quot", "apos");

    /** Who knows it. */
    public enum Kind {
        /** Any XML parser. */
        XML,
        /** HTML, by name. */
        HTML,
        /** Nobody: it names a character that XML does not allow. */
        FORBIDDEN
    }

    /** The reference that an ampersand begins; null when it begins none. */
    public static @Nullable Reference at(String text, int ampersand) {
        int semicolon = ampersand + 1;
        int last = Math.min(text.length(), ampersand + 2 + MAX_LENGTH);
        while (semicolon < last && text.charAt(semicolon) != ';') {
            semicolon++;
        }
        if (semicolon >= last || semicolon == ampersand + 1) {
            return null;
        }
        if (text.charAt(ampersand + 1) == '#') {
            return numeric(text, ampersand + 2, semicolon);
        }
        String name = text.substring(ampersand + 1, semicolon);
        if (OF_XML.contains(name)) {
            return new Reference(Kind.XML, semicolon + 1, "");
        }
        String characters = Entities.getByName(name);
        return characters.isEmpty() ? null : new Reference(Kind.HTML, semicolon + 1, characters);
    }

    private static @Nullable Reference numeric(String text, int from, int semicolon) {
        boolean hex = text.charAt(from) == 'x';
        int start = hex ? from + 1 : from;
        int code = 0;
        for (int i = start; i < semicolon; i++) {
            int digit = text.charAt(i) < 0x80 ? Character.digit(text.charAt(i), hex ? 16 : 10) : -1;
            if (digit < 0) {
                return null;
            }
            code = Math.min(code * (hex ? 16 : 10) + digit, LAST_CODE_POINT + 1);
        }
        if (start == semicolon) {
            return null;
        }
        return new Reference(isXmlCharacter(code) ? Kind.XML : Kind.FORBIDDEN, semicolon + 1, "");
    }

    private static boolean isXmlCharacter(int code) {
        return code == '\t'
                || code == '\n'
                || code == '\r'
                || (code >= ' ' && code < 0xD800)
                || (code > 0xDFFF && code < 0xFFFE)
                || (code > 0xFFFF && code <= LAST_CODE_POINT);
    }
}
