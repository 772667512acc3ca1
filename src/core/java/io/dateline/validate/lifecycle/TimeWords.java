package io.dateline.validate.lifecycle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the words after an order that say until when, up to the end of the note; dates are read elsewhere. */
final class TimeWords {
    /** Words after an order among which a time must begin. */
    static final int REACH = 6;

    /** Characters handed on: a date with weekday, time and zone takes some 60, and a sentence may go on after it. */
    static final int MAX_LENGTH = 600;

    private TimeWords() {}

    /** Whether a time begins at a word, perhaps after "on", "at" or "until". */
    static boolean beginAt(List<Token> tokens, int at) {
        int next = skip(tokens, at);
        return next < tokens.size() && isTime(tokens.get(next));
    }

    /** Whether "until" or "before" comes next. */
    static boolean untilAt(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).is(WordKind.UNTIL);
    }

    /** Whether a word soon after is a time. */
    static boolean near(List<Token> tokens, int at) {
        for (int i = at; i < Math.min(tokens.size(), at + REACH); i++) {
            if (isTime(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The note's words from a token on; null when there are none. */
    static @Nullable String from(String note, List<Token> tokens, int at) {
        int next = skip(tokens, at);
        int start = next < tokens.size()
                ? tokens.get(next).start()
                : tokens.get(tokens.size() - 1).end();
        String rest = note.substring(start, Math.min(note.length(), start + MAX_LENGTH));
        int first = 0;
        while (first < rest.length() && !Character.isLetterOrDigit(rest.charAt(first))) {
            first++;
        }
        String words = rest.substring(first).replace('\n', ' ').strip();
        return words.isEmpty() ? null : words;
    }

    private static int skip(List<Token> tokens, int at) {
        int next = at;
        while (next < tokens.size()
                && (tokens.get(next).is(WordKind.BEFORE) || tokens.get(next).is(WordKind.UNTIL))
                && !isTime(tokens.get(next))) {
            next++;
        }
        return next;
    }

    private static boolean isTime(Token token) {
        return token.startsWithDigit() || (token.is(WordKind.TIME) && !token.is(WordKind.MODAL));
    }
}
