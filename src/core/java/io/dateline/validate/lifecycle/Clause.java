package io.dateline.validate.lifecycle;

import java.util.List;

/**
 * The words between two stops of a note.
 *
 * @param question whether a question mark ends it
 */
record Clause(List<Token> tokens, boolean question) {
    Clause {
        tokens = List.copyOf(tokens);
    }

    /** Where the part of the clause begins that a word stands in: after the comma before it. */
    int partStart(int at) {
        int start = at;
        while (start > 0 && !tokens.get(start).afterComma()) {
            start--;
        }
        return start;
    }

    /** Where that part ends: at the next comma. */
    int partEnd(int at) {
        int end = at + 1;
        while (end < tokens.size() && !tokens.get(end).afterComma()) {
            end++;
        }
        return end;
    }

    /** Whether a condition stands there; "at once" is none. */
    boolean hasCondition(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean atOnce = i > 0
                    && OrderGrammar.ONCE.contains(tokens.get(i).word())
                    && OrderGrammar.AT.contains(tokens.get(i - 1).word());
            if (tokens.get(i).is(WordKind.CONDITION) && !atOnce) {
                return true;
            }
        }
        return false;
    }

    boolean has(int from, int to, WordKind kind) {
        for (int i = from; i < Math.min(to, tokens.size()); i++) {
            if (tokens.get(i).is(kind)) {
                return true;
            }
        }
        return false;
    }
}
