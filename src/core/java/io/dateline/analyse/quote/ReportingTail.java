package io.dateline.analyse.quote;

/**
 * Corrects labels of sentences that end with who said them, "The plant closes in May, officials said.": all from the
 * sentence's first word to the comma is what they said, whatever verbs it holds. Sentences with a quotation that stands
 * apart or another verb of saying are left as labelled.
 */
final class ReportingTail {
    private static final SpeechWords WORDS = SpeechWords.ENGLISH;

    /** Units between the comma and the verb. */
    private static final int NAMED = 12;

    /** Units after the verb: "said in a statement on Tuesday". */
    private static final int AFTER = 10;

    /** Units of a role and a name behind the verb: "said 70-year-old shopkeeper Petra Halvorsen". */
    private static final int NAME = 8;

    private final Units units;
    private final byte[] labels;
    private final Clauses clauses;
    private final AccordingTail according;

    private ReportingTail(Units units, byte[] labels) {
        this.units = units;
        this.labels = labels;
        clauses = new Clauses(units);
        according = new AccordingTail(units, labels, clauses);
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
            if (units.quoted(u) && !inside(u, from)) {
                return;
            }
            if (says(u)) {
                if (verb >= 0) {
                    return;
                }
                verb = u;
            }
        }
        int first = units.is(from, WordClass.CONJUNCTION) ? from + 1 : from;
        if (verb < from + 4) {
            return;
        }
        if (units.word[verb] == AccordingTail.ACCORDING) {
            according.repair(first, verb, to);
        } else {
            said(first, verb, to);
        }
    }

    /** Whether a quotation is part of a sentence: the writer's words run into it. */
    private boolean inside(int unit, int from) {
        boolean apart = units.is(unit - 1, WordClass.COMMA)
                || units.is(unit - 1, WordClass.COLON)
                || units.is(unit - 1, WordClass.STOP)
                || units.is(unit, WordClass.QUOTE_STOP)
                || units.is(unit, WordClass.QUOTE_OPEN)
                || (units.is(unit, WordClass.QUOTE_COMMA) && !units.startsLower(unit));
        return unit > from && !apart;
    }

    /** "The plant closes in May, officials said." */
    private void said(int first, int verb, int to) {
        int comma = comma(verb, first);
        if (comma <= first) {
            return;
        }
        int content = units.quoted(comma) ? comma + 1 : comma;
        int behind = content == verb || content + 1 == verb ? named(verb + 1, to) : verb;
        if (behind <= verb && !rest(verb + 1, to)) {
            return;
        }
        int apposed = behind < 0 ? apposed(verb) : -1;
        if (apposed > first) {
            content = apposed;
            behind = verb;
        }
        boolean said =
                behind >= verb && content - first >= 3 && clauses.clause(first, content) && !labelled(first, content);
        if (!said) {
            return;
        }
        LabelSpans.put(labels, first, content, Label.CONTENT);
        int source = units.quoted(content - 1) ? content : content + 1;
        LabelSpans.clear(labels, content, source);
        if (behind == verb) {
            int end = verb;
            while (end - 1 > source && (units.is(end - 1, WordClass.COMMA) || units.is(end - 1, WordClass.AUX))) {
                end--;
            }
            LabelSpans.clear(labels, source, verb);
            LabelSpans.put(labels, source, end, Label.SOURCE);
        }
        LabelSpans.put(labels, verb, verb + 1, Label.CUE);
        if (behind > verb) {
            behind = Math.max(behind, labelled(verb + 1));
            LabelSpans.put(labels, verb + 1, behind, Label.SOURCE);
        }
        LabelSpans.clear(labels, Math.max(verb + 1, behind), to);
    }

    /** The comma before "Petra Halvorsen, the mayor of Osterby, said"; -1 where the verb has no such subject. */
    private int apposed(int verb) {
        int name = -1;
        for (int u = verb - 2; u > 0 && verb - u <= NAMED && units.clause[u] == units.clause[verb]; u--) {
            if (units.is(u, WordClass.COMMA)) {
                if (name == u + 1) {
                    return u;
                }
                name = u - 1;
                while (name > 0 && units.is(name, WordClass.NAME)) {
                    name--;
                }
                name = name < u - 1 ? name + 1 : -1;
            }
        }
        return -1;
    }

    /** The end of the speaker's name or role that is all that follows the verb; -1 if something else does. */
    private int named(int from, int to) {
        int end = from;
        while (end < to && end - from <= NAME && partOfName(end)) {
            end++;
        }
        boolean last = end == to || units.is(end, WordClass.STOP) || units.is(end, WordClass.COMMA);
        boolean name = end > from && (units.is(end - 1, WordClass.NAME) || units.is(end - 1, WordClass.PERSON));
        return name && last ? end : -1;
    }

    private boolean partOfName(int unit) {
        return units.is(unit, WordClass.NAME)
                || units.is(unit, WordClass.PERSON)
                || units.is(unit, WordClass.BODY)
                || units.is(unit, WordClass.DETERMINER)
                || units.is(unit, WordClass.NUMBER)
                || units.is(unit, WordClass.OTHER);
    }

    /** The end of the speaker's words that the model begins there. */
    private int labelled(int from) {
        int end = from;
        while (end < labels.length && labels[end] == (end == from ? Label.SOURCE : Label.inside(Label.SOURCE))) {
            end++;
        }
        return end;
    }

    private boolean labelled(int first, int comma) {
        for (int u = first; u < comma; u++) {
            if (labels[u] != (u == first ? Label.CONTENT : Label.inside(Label.CONTENT))) {
                return false;
            }
        }
        return labels[comma] != Label.inside(Label.CONTENT);
    }

    private boolean says(int u) {
        return units.word[u] == AccordingTail.ACCORDING
                || (SpeechWords.in(WORDS.say, units.base[u])
                        && !units.is(u, WordClass.NAME)
                        && !clauses.ending(u, "ing"));
    }

    /** The comma before who said it, be it inside marks; {@code from} if there is none. */
    private int comma(int verb, int from) {
        for (int u = verb - 1; u > from && verb - u <= NAMED; u--) {
            if (units.is(u, WordClass.COMMA) || units.is(u, WordClass.QUOTE_COMMA)) {
                return units.is(u + 1, WordClass.CONJUNCTION) ? from : u;
            }
            boolean verbal = WordClass.verb(units.wordClass[u]) && !units.is(u - 1, WordClass.DETERMINER);
            if (verbal
                    || units.quoted(u)
                    || units.is(u, WordClass.MODAL)
                    || units.is(u, WordClass.SUBORDINATOR)
                    || units.is(u, WordClass.COLON)) {
                return from;
            }
        }
        return from;
    }

    /** Whether nothing that could have been said follows the verb before a comma: only when and where it was said. */
    private boolean rest(int from, int to) {
        for (int u = from; u < to; u++) {
            if (u > from && units.is(u, WordClass.COMMA) && units.is(u - 1, WordClass.TIME)) {
                break;
            }
            if (u - from >= AFTER
                    || units.is(u, WordClass.AUX)
                    || units.is(u, WordClass.MODAL)
                    || units.is(u, WordClass.SUBJECT)
                    || verbal(u)
                    || units.word[u] == Lexicon.THAT) {
                return false;
            }
        }
        boolean topic = from < to && SpeechWords.in(WORDS.topic, units.word[from]);
        boolean stop = units.is(from, WordClass.STOP)
                || units.is(from, WordClass.NAME)
                || units.is(from, WordClass.TIME)
                || units.is(from, WordClass.PREPOSITION);
        return from == to || (stop && !topic);
    }

    /** A verb, not a noun of the same form: "a Kestrel report". */
    private boolean verbal(int u) {
        boolean noun = SpeechWords.in(WORDS.nounToo, units.word[u])
                && (units.is(u - 1, WordClass.DETERMINER) || units.is(u - 1, WordClass.NAME));
        return WordClass.verb(units.wordClass[u]) && !noun;
    }
}
