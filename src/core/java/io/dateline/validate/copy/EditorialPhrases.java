package io.dateline.validate.copy;

import io.dateline.words.WordKinds;
import java.util.List;
import java.util.Locale;

/** Phrases by which lines around the copy are known (sign-offs, copyright, end marks, notes to editors), by kind. */
final class EditorialPhrases {
    /** Longest sign-off or copyright line in UTF-16 units; a longer one is copy that only begins with the same words. */
    static final int MAX_LINE = 500;

    private static final WordKinds PHRASES = WordKinds.phrases("/words/en/editorial.tsv");

    private EditorialPhrases() {}

    /** The phrases of one kind, in lower case. */
    static List<String> list(String kind) {
        return PHRASES.list(kind);
    }

    /** The paragraph without brackets around it. */
    static String bare(String paragraph) {
        String text = paragraph.strip();
        boolean bracketed = text.length() > 2
                && ((text.startsWith("(") && text.endsWith(")")) || (text.startsWith("[") && text.endsWith("]")));
        return bracketed ? text.substring(1, text.length() - 1).strip() : text;
    }

    /** The paragraph in lower case, without an opening bracket at its beginning. */
    static String lower(String paragraph) {
        String lower = paragraph.toLowerCase(Locale.ROOT);
        return lower.startsWith("(") || lower.startsWith("[") ? lower.substring(1) : lower;
    }

    static boolean starts(List<String> beginnings, String text) {
        return beginnings.stream().anyMatch(text::startsWith);
    }
}
