package io.dateline.validate.copy;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Tag;

/**
 * Tells tags from literal angle brackets in short texts that may or may not be HTML. A bracket begins a tag when the
 * name after it is an HTML element that has an end tag in the text, needs none, or has attributes. Any other bracket is
 * literal text, as in {@code <Project Heron>}.
 */
final class AngleBrackets {
    /** Elements that stand without an end tag in usual HTML. */
    private static final Set<String> WITHOUT_END = Set.of("br", "hr", "img", "wbr", "p", "li", "td", "th", "tr");

    private final String text;
    private final Set<String> ended = new HashSet<>();

    private AngleBrackets(String text) {
        this.text = text;
    }

    /** The text with every literal bracket escaped. */
    static String escapeSigns(String text) {
        return text.indexOf('<') < 0 ? text : new AngleBrackets(text).escape();
    }

    private String escape() {
        for (int at = text.indexOf("</"); at >= 0; at = text.indexOf("</", at + 2)) {
            ended.add(nameAt(at + 2));
        }
        StringBuilder html = new StringBuilder(text.length() + 16);
        int from = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            html.append(text, from, at).append(beginsTag(at) ? "<" : "&lt;");
            from = at + 1;
        }
        return html.append(text, from, text.length()).toString();
    }

    private boolean beginsTag(int at) {
        if (text.startsWith("<!--", at)) {
            return true;
        }
        boolean isEnd = text.startsWith("</", at);
        String name = nameAt(at + (isEnd ? 2 : 1));
        if (name.isEmpty() || !Tag.isKnownTag(name)) {
            return false;
        }
        return isEnd || WITHOUT_END.contains(name) || ended.contains(name) || hasAttributes(at);
    }

    private String nameAt(int from) {
        int end = from;
        while (end < text.length() && end - from < 16 && isNameCharacter(text.charAt(end))) {
            end++;
        }
        return text.substring(Math.min(from, end), end).toLowerCase(Locale.ROOT);
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** Whether an equals sign or a closing slash stands before the tag ends. */
    private boolean hasAttributes(int at) {
        for (int i = at + 1; i < text.length() && i - at < 200; i++) {
            char c = text.charAt(i);
            if (c == '=') {
                return true;
            }
            if (c == '>' || c == '<') {
                return text.charAt(i - 1) == '/';
            }
        }
        return false;
    }
}
