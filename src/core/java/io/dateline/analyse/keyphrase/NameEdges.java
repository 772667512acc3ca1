package io.dateline.analyse.keyphrase;

import io.dateline.article.Prose;

/**
 * Tells where a run of words in a sentence would cut a name that is no entity, by its capitals: "Carnival" of "March
 * Carnival", "Lanterns" of "Lanterns of Home". In a headline, where every word may have one, and at the beginning of a
 * sentence a capital says nothing.
 */
final class NameEdges {
    private final Prose prose;
    private final int first;
    private final int end;
    private final boolean tells;

    NameEdges(Prose prose, int sentence) {
        this.prose = prose;
        boolean any = sentence < prose.sentenceCount();
        first = any ? prose.sentenceFirstToken(sentence) : 0;
        end = any ? prose.sentenceEndToken(sentence) : 0;
        tells = any && !prose.inTitle(sentence);
    }

    /** Whether a word with a capital stands before the token, which has one too. */
    boolean cutsBefore(int at) {
        return tells && at > first && isNamePart(at - 1) && isCapitalised(at) && touches(at);
    }

    /** Whether a word with a capital stands before the given end, and another follows, at once or after "of". */
    boolean cutsAfter(int to) {
        if (!tells || to >= end || !isCapitalised(to - 1) || !touches(to)) {
            return false;
        }
        boolean of = prose.tokenIs(to, "of") && to + 1 < end && touches(to + 1);
        return isCapitalised(of ? to + 1 : to);
    }

    /** Whether it has a capital that its place does not ask for. */
    boolean isNamePart(int at) {
        if (!tells || at <= first || !isCapitalised(at)) {
            return false;
        }
        boolean goesOn = at + 1 < end && isCapitalised(at + 1) && touches(at + 1);
        return goesOn || Character.isLetter(mark(at - 1));
    }

    private boolean isCapitalised(int at) {
        return Character.isUpperCase(mark(at));
    }

    /** The first character of a token. */
    private int mark(int at) {
        return prose.text().codePointAt(prose.tokenStart(at));
    }

    private boolean touches(int at) {
        for (int i = prose.tokenEnd(at - 1); i < prose.tokenStart(at); i++) {
            if (!Character.isWhitespace(prose.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
