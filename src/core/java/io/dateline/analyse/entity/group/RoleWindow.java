package io.dateline.analyse.entity.group;

import io.dateline.article.Span;
import java.util.List;
import java.util.stream.Stream;

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

    /** Where the name begins that a word is part of, within the stretch; the word itself where it is part of none. */
    int nameStart(int at) {
        return Stream.concat(named.stream(), people.stream())
                .filter(span -> span.start() <= at && at < span.end())
                .mapToInt(span -> Math.max(words.from(), span.start()))
                .min()
                .orElse(at);
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
