package io.dateline.evaluate.text;

import io.dateline.article.Span;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Joins tokens that a hyphen connects. Corpora disagree on whether {@code state-run} is one token or three; a score
 * that ignores this shows the other differences.
 */
final class Hyphens {
    private Hyphens() {}

    static Set<Span> joined(String text, Set<Span> tokens) {
        Set<Span> joined = new HashSet<>();
        Span open = null;
        for (Span token : new TreeSet<>(tokens)) {
            if (open != null && touches(text, open, token)) {
                open = new Span(open.start(), token.end());
            } else {
                if (open != null) {
                    joined.add(open);
                }
                open = token;
            }
        }
        if (open != null) {
            joined.add(open);
        }
        return joined;
    }

    private static boolean touches(String text, Span left, Span right) {
        if (left.end() != right.start()) {
            return false;
        }
        char last = text.charAt(left.end() - 1);
        char first = text.charAt(right.start());
        return (first == '-' && Character.isLetterOrDigit(last)) || (last == '-' && Character.isLetterOrDigit(first));
    }
}
