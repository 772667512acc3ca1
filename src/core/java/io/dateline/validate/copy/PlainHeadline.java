package io.dateline.validate.copy;

import io.dateline.validate.dateline.Datelines;
import java.util.List;

/** Whether the first line of text that came without a headline plainly is one: short, capitalised, no sentence's end. */
final class PlainHeadline {
    /** Longest headline taken from a body, in characters. */
    static final int MAX_LENGTH = 120;

    private PlainHeadline() {}

    static boolean isFirstOf(List<String> paragraphs) {
        if (paragraphs.size() < 2) {
            return false;
        }
        String first = paragraphs.get(0);
        char end = first.charAt(first.length() - 1);
        boolean open = Sentences.endsFinished(first) && end != '?' && end != '!';
        return first.length() <= MAX_LENGTH
                && !open
                && ",;".indexOf(end) < 0
                && first.indexOf(' ') > 0
                && !Character.isLowerCase(first.codePointAt(0))
                && Byline.nameIn(first) == null
                && Datelines.at(first) == null
                && copyFollows(first, paragraphs);
    }

    /** What follows reads like copy: a byline or a dateline, or a longer, finished paragraph. */
    private static boolean copyFollows(String first, List<String> paragraphs) {
        for (String next : paragraphs.subList(1, Math.min(paragraphs.size(), 4))) {
            if (Byline.nameIn(next) != null || Datelines.at(next) != null) {
                return true;
            }
            if (next.length() > first.length() && Sentences.endsFinished(next)) {
                return !Sentences.isCut(first, next);
            }
        }
        return false;
    }
}
