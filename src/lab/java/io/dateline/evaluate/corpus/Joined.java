package io.dateline.evaluate.corpus;

import io.dateline.evaluate.corpus.Document.Tagged;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Joins tokens to a text, and finds tokens in a text. */
final class Joined {
    private static final Set<String> CLOSING =
            Set.of(".", ",", ";", ":", "!", "?", ")", "]", "}", "%", "n't", "'s", "'re", "'ve", "'ll", "'d", "'m", "'");
    private static final Set<String> OPENING = Set.of("(", "[", "{", "$", "#");

    private Joined() {}

    /** The tokens with blanks between, but none before closing marks and after opening ones; quotes in turn. */
    static String of(List<Tagged> tokens) {
        StringBuilder text = new StringBuilder();
        boolean closed = true;
        boolean tight = true;
        for (Tagged tagged : tokens) {
            String token = tagged.token();
            boolean quote = token.equals("\"");
            boolean closing = CLOSING.contains(token) || (quote && !closed);
            if (!tight && !closing) {
                text.append(' ');
            }
            text.append(token);
            tight = OPENING.contains(token) || (quote && closed);
            closed ^= quote;
        }
        return text.toString();
    }

    /**
     * The start and end of each token in the text, whatever the white space; empty when the tokens do not follow each
     * other there.
     */
    static List<int[]> places(String text, List<String> tokens) {
        List<int[]> places = new ArrayList<>();
        int at = 0;
        for (String token : tokens) {
            while (at < text.length() && isSpace(text.charAt(at))) {
                at++;
            }
            int end = end(text, at, token);
            if (end < 0) {
                return List.of();
            }
            places.add(new int[] {at, end});
            at = end;
        }
        return places;
    }

    private static int end(String text, int start, String token) {
        int at = start;
        for (int i = 0; i < token.length(); i++) {
            if (isSpace(token.charAt(i))) {
                continue;
            }
            while (at > start && at < text.length() && isSpace(text.charAt(at))) {
                at++;
            }
            if (at >= text.length() || text.charAt(at) != token.charAt(i)) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
