package io.dateline.generate.answer;

import java.util.List;
import java.util.Locale;

/** Tells markup and addresses from plain sentences. An address that stands in the article may stand in its summary. */
final class Markup {
    private static final List<String> MARKS =
            List.of("</", "/>", "<!", "```", "**", "](", "~~", "{{", "&#", "javascript:");
    private static final List<String> ADDRESSES = List.of("://", "www.", "mailto:");

    private Markup() {}

    static boolean isIn(String text, String article) {
        if (text.startsWith("#") || text.startsWith("- ") || text.startsWith("* ") || text.contains(" - **")) {
            return true;
        }
        return MARKS.stream().anyMatch(text::contains) || hasTag(text) || hasForeignAddress(text, article);
    }

    /** An angle bracket with a letter behind it. */
    private static boolean hasTag(String text) {
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text has an address that the article does not contain, or two addresses. */
    private static boolean hasForeignAddress(String text, String article) {
        int addresses = 0;
        for (String word : text.split(" ", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (ADDRESSES.stream().anyMatch(lower::contains)) {
                addresses++;
                if (addresses > 1 || !article.contains(bare(word))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Without the punctuation of the sentence around it. */
    private static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1)) && word.charAt(end - 1) != '/') {
            end--;
        }
        return word.substring(start, end);
    }
}
