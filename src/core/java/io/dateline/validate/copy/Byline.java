package io.dateline.validate.copy;

import io.dateline.validate.dateline.Datelines;
import io.dateline.words.WordKinds;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises bylines: "By", or the same word in another language, and capitalised names. */
final class Byline {
    /** What stands between the words of a byline. */
    private static final Pattern GAP = Pattern.compile("[ ,/]");

    /** Longest byline: three names and an agency. */
    static final int MAX_LENGTH = 120;

    private static final WordKinds PHRASES = WordKinds.phrases("/words/bylines.tsv");
    private static final List<String> BY = PHRASES.list("by");
    private static final List<String> CONNECTORS = PHRASES.list("among-names");

    private Byline() {}

    /** The names, without "By"; null when the line is no byline. */
    static @Nullable String nameIn(String paragraph) {
        for (String by : BY) {
            if (paragraph.startsWith(by) && paragraph.length() <= MAX_LENGTH) {
                String names = paragraph.substring(by.length()).strip();
                return areNames(names) ? names : null;
            }
        }
        return null;
    }

    /** Whether the line is the writer's employer on a line of its own: "Associated Press Writer". */
    static boolean isAffiliation(String paragraph) {
        return paragraph.length() <= 40
                && paragraph.indexOf(' ') > 0
                && areNames(paragraph)
                && Datelines.at(paragraph) == null;
    }

    private static boolean areNames(String text) {
        if (Sentences.endsFinished(text) || text.isEmpty()) {
            return false;
        }
        int names = 0;
        for (String word : GAP.split(text, -1)) {
            if (!word.isEmpty() && !CONNECTORS.contains(word)) {
                if (!Character.isUpperCase(word.codePointAt(0)) && !word.contains("@")) {
                    return false;
                }
                names++;
            }
        }
        return names >= 1;
    }
}
