package io.dateline.validate.date;

import io.dateline.validate.date.TimeWords.Role;

/**
 * Tells whether the words after a time in a note still belong to the time. "Check against delivery" does not belong to
 * it. "Or when the minister speaks", a second number or an unknown zone does, and then the time is not wholly
 * understood.
 */
final class TrailingWords {
    private final Tokens tokens;

    TrailingWords(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether the words from a place on, to the end of the sentence, have nothing to do with the time before them. */
    boolean isElsewhere(int from) {
        if (ends(from)) {
            return true;
        }
        Token first = tokens.get(from);
        boolean turns = first.isWord() ? TimeWords.isAt(Role.END, tokens, from) : isPause(first);
        if (!turns) {
            return false;
        }
        for (int i = from; !ends(i); i++) {
            if (isAboutTime(i)) {
                return false;
            }
        }
        return true;
    }

    /** The end of the words, of the sentence, or of the brackets around them. */
    private boolean ends(int i) {
        Token token = tokens.get(i);
        if (token.kind() == Token.Kind.END) {
            return i < Tokens.MAX_TOKENS;
        }
        boolean stop = token.is('.') || token.is(';') || token.is('!') || token.is('?');
        boolean close = token.is(')') || token.is(']');
        return (stop && tokens.get(i + 1).spaced()) || (close && !opened(i));
    }

    private boolean opened(int close) {
        int depth = 0;
        for (int i = 0; i < close; i++) {
            Token token = tokens.get(i);
            depth += token.is('(') || token.is('[') ? 1 : token.is(')') || token.is(']') ? -1 : 0;
        }
        return depth > 0;
    }

    private static boolean isPause(Token token) {
        return "-,([*\"|<)]/".indexOf(token.text().charAt(0)) >= 0;
    }

    private boolean isAboutTime(int i) {
        Token token = tokens.get(i);
        if (token.isNumber()) {
            return true;
        }
        return TimeWords.isAt(Role.ABOUT_TIME, tokens, i)
                || TimeWords.isAt(Role.MONTH, tokens, i)
                || TimeWords.isAt(Role.WEEKDAY, tokens, i)
                || TimeWords.isAt(Role.HALF, tokens, i)
                || TimeWords.isAt(Role.DAY, tokens, i)
                || Zones.at(tokens, i, false) != null;
    }
}
