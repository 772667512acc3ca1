package io.dateline.evaluate.text;

import io.dateline.article.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds gold tokens in the text they were cut from, ignoring white space on both sides. */
final class Alignment {
    private Alignment() {}

    static Set<Span> spans(String text, List<String> tokens) {
        Set<Span> spans = new HashSet<>();
        int at = 0;
        for (String token : tokens) {
            at = skipBlanks(text, at);
            int start = at;
            for (int i = 0; i < token.length(); i++) {
                if (!blank(token.charAt(i))) {
                    at = skipBlanks(text, at);
                    if (at == text.length() || text.charAt(at) != token.charAt(i)) {
                        throw new IllegalArgumentException("gold tokens leave the text at " + at);
                    }
                    at++;
                }
            }
            spans.add(new Span(start, at));
        }
        return spans;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && blank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
