package io.dateline.analyse.quote;

/**
 * Corrects labels of sentences that end with who said them, "The plant closes in May, officials said.": all from the
 * sentence's first word to the comma is what they said, whatever verbs it holds. Sentences with quotation marks or
 * another verb of saying are left as labelled.
 */
final class ReportingTail {
    private static final SpeechWords WORDS = SpeechWords.ENGLISH;

    /** Units between the comma and the verb. */
    private static final int NAMED = 12;

    /** Units after the verb: "said in a statement on Tuesday". */
    private static final int AFTER = 10;

    private final Units units;
    private final byte[] labels;
    private final Clauses clauses;

    private ReportingTail(Units units, byte[] labels) {
        this.units = units;
        this.labels = labels;
        clauses = new Clauses(units);
    }

    /** Changes the labels in place. */
    static void repair(Units units, byte[] labels) {
        ReportingTail tails = new ReportingTail(units, labels);
        int from = 0;
        for (int unit = 1; unit <= units.count(); unit++) {
            if (unit == units.count() || units.startsClause(unit)) {
                tails.sentence(from, unit);
                from = unit;
            }
        }
    }

    private void sentence(int from, int to) {
        int verb = -1;
        for (int u = from; u < to; u++) {
            if (units.quoted(u)) {
                return;
            }
            if (says(u)) {
                if (verb >= 0) {
                    return;
                }
                verb = u;
            }
        }
        if (verb < from + 4 || !rest(verb + 1, to)) {
            return;
        }
        int comma = comma(verb, from);
        int first = from < comma && units.is(from, WordClass.CONJUNCTION) ? from + 1 : from;
        int behind = verb - comma > 1 ? verb : named(verb + 1, to);
        boolean said = comma - first >= 3 && clauses.clause(first, comma) && !labelled(first, comma);
        if (said && behind >= verb) {
            paint(first, comma, Label.CONTENT);
            labels[comma] = Label.OUTSIDE;
            if (behind == verb) {
                paint(comma + 1, verb, Label.SOURCE);
            }
            paint(verb, verb + 1, Label.CUE);
            if (behind > verb) {
                paint(verb + 1, behind, Label.SOURCE);
            }
        }
    }

    /** The end of a name that is all that follows the verb, "..., said Petra Halvorsen."; -1 if something else does. */
    private int named(int from, int to) {
        int end = from;
        while (end < to && units.is(end, WordClass.NAME)) {
            end++;
        }
        boolean last = end == to || units.is(end, WordClass.STOP) || units.is(end, WordClass.COMMA);
        return end > from && last ? end : -1;
    }

    private boolean labelled(int first, int comma) {
        for (int u = first; u < comma; u++) {
            if (labels[u] != (u == first ? Label.CONTENT : Label.inside(Label.CONTENT))) {
                return false;
            }
        }
        return true;
    }

    private boolean says(int u) {
        return SpeechWords.in(WORDS.say, units.base[u]) && !units.is(u, WordClass.NAME) && !clauses.ending(u, "ing");
    }

    /** The comma before who said it, or 0. */
    private int comma(int verb, int from) {
        for (int u = verb - 1; u > from && verb - u <= NAMED; u--) {
            if (units.is(u, WordClass.COMMA)) {
                return u;
            }
            boolean verbal = WordClass.verb(units.wordClass[u]) && !units.is(u - 1, WordClass.DETERMINER);
            if (verbal
                    || units.is(u, WordClass.MODAL)
                    || units.is(u, WordClass.SUBORDINATOR)
                    || units.is(u, WordClass.COLON)) {
                return from;
            }
        }
        return from;
    }

    /** Whether nothing that could have been said follows the verb. */
    private boolean rest(int from, int to) {
        if (to - from > AFTER) {
            return false;
        }
        for (int u = from; u < to; u++) {
            if (units.is(u, WordClass.AUX)
                    || units.is(u, WordClass.MODAL)
                    || units.is(u, WordClass.SUBJECT)
                    || WordClass.verb(units.wordClass[u])
                    || units.word[u] == Lexicon.THAT) {
                return false;
            }
        }
        boolean stop = units.is(from, WordClass.STOP)
                || units.is(from, WordClass.NAME)
                || units.is(from, WordClass.TIME)
                || units.is(from, WordClass.PREPOSITION);
        return from == to || stop;
    }

    private void paint(int from, int to, byte role) {
        for (int u = from; u < to; u++) {
            labels[u] = u == from ? role : Label.inside(role);
        }
        if (to < labels.length && Label.isInside(labels[to]) && !Label.mayFollow(labels[to - 1], labels[to])) {
            labels[to]--;
        }
    }
}
