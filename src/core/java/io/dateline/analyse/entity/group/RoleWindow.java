package io.dateline.analyse.entity.group;

import io.dateline.article.Span;
import java.util.List;

/**
 * A stretch of text to read offices in.
 *
 * @param words the text and the bounds within which to read
 * @param named the names near by that are no person's, whose words may open a title ("North Korean leader")
 * @param people the names near by that are persons'
 */
record RoleWindow(Words words, List<Span> named, List<Span> people) {
    boolean isNamed(int at) {
        return holds(named, at);
    }

    boolean isPerson(int at) {
        return holds(people, at);
    }

    private static boolean holds(List<Span> spans, int at) {
        for (Span span : spans) {
            if (span.start() <= at && at < span.end()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a comma, a stop or nothing stands at {@code at}. */
    boolean endsClause(int at) {
        return at >= words.to() || ",.;)".indexOf(words.text().charAt(at)) >= 0;
    }

    /** Whether from one place to another stand only words that follow a head: "designate". */
    boolean behindHead(RoleWords kinds, int from, int to) {
        int at = words.skipBlanks(from);
        while (at < to) {
            int stop = words.wordEnd(at);
            if (!kinds.isBehindHead(RoleWords.bare(words.word(at, Math.min(stop, to))))) {
                return false;
            }
            at = words.skipBlanks(stop);
        }
        return true;
    }
}
