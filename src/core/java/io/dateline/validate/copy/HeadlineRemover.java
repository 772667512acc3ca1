package io.dateline.validate.copy;

import io.dateline.validate.dateline.Datelines;
import java.util.List;

/**
 * Takes the headline from the body of an item that came without one: its first line, when that is short, begins with no
 * small letter, does not end like a sentence, and copy follows.
 */
final class HeadlineRemover implements Remover {
    /** Longest headline taken from a body, in UTF-16 units. */
    static final int MAX_LENGTH = 120;

    /** Paragraphs below the line among which the copy must begin. */
    private static final int MAX_BELOW = 3;

    @Override
    public String kind() {
        return "headline";
    }

    @Override
    public CopyParts remove(CopyParts parts) {
        return parts.headline().isEmpty() && beginsWithHeadline(parts.paragraphs())
                ? parts.withoutFirst(1).withHeadline(parts.paragraphs().get(0))
                : parts;
    }

    private static boolean beginsWithHeadline(List<String> paragraphs) {
        if (paragraphs.size() < 2) {
            return false;
        }
        String first = paragraphs.get(0);
        char end = first.charAt(first.length() - 1);
        boolean isSentence = Sentences.endsFinished(first) && end != '?' && end != '!';
        return first.length() <= MAX_LENGTH
                && !isSentence
                && ",;".indexOf(end) < 0
                && first.indexOf(' ') > 0
                && !Character.isLowerCase(first.codePointAt(0))
                && Byline.nameIn(first) == null
                && Datelines.at(first) == null
                && copyFollows(first, paragraphs);
    }

    /** Whether what follows reads like copy: a byline or a dateline, or a longer, finished paragraph. */
    private static boolean copyFollows(String first, List<String> paragraphs) {
        for (String next : paragraphs.subList(1, Math.min(paragraphs.size(), 1 + MAX_BELOW))) {
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
