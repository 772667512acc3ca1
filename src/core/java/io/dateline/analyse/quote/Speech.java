package io.dateline.analyse.quote;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells speech from other attributions: thoughts, wishes, acts and events that the model of attributions finds too.
 * Speech is what stands in marks, or a clause after a verb of saying that is neither denied nor still to come.
 */
final class Speech {
    private static final SpeechWords WORDS = SpeechWords.ENGLISH;
    private static final int TO = SpeechWords.hash("to");
    private static final int ON = SpeechWords.hash("on");
    private static final int POINT = SpeechWords.hash("point");
    private static final int OUT = SpeechWords.hash("out");
    private static final int CLAIM = SpeechWords.hash("claim");
    private static final int ACCORDING = SpeechWords.hash("according");
    private static final int[] BE = be();

    private static int[] be() {
        return Stream.of("is", "are", "was", "were", "be", "been", "being", "am", "'re", "’re")
                .mapToInt(SpeechWords::hash)
                .sorted()
                .toArray();
    }

    private final Units units;
    private final Clauses clauses;

    Speech(Units units) {
        this.units = units;
        clauses = new Clauses(units);
    }

    /** Whether the attribution is of something said. */
    boolean said(Linker.Link link, Form form) {
        Segment cue = link.cue();
        Segment first = link.contents().get(0);
        if (cue == null && !quotation(first, form)) {
            return false;
        }
        if (form == Form.QUOTED || form == Form.BROKEN || form == Form.CONTINUED) {
            return cue == null || !units.is(first.from(), WordClass.QUOTE_SHORT) || verb(cue, true) >= 0;
        }
        if (cue == null) {
            return form == Form.MIXED;
        }
        int verb = verb(cue, form == Form.MIXED);
        if (verb < 0 || noun(verb, first) || toCome(verb, cue) || (passive(verb) && !passiveSaid(verb, first))) {
            return false;
        }
        if (form == Form.MIXED) {
            boolean talk = SpeechWords.in(WORDS.talk, units.base[verb]);
            return talk || clauses.clause(first.from(), first.to()) || predicate(verb, first);
        }
        return !denied(cue) && (repeatable(verb, first) || laterThat(cue, verb, link.contents()));
    }

    /** Tokens of a predicate in marks, one word and the marks: no more than that is a term. */
    private static final int PREDICATE = 3;

    /** {@code The report "speaks for itself"}: a subject, and all that is said of it in marks. */
    private boolean predicate(int verb, Segment content) {
        int last = content.to() - 1;
        int before = last - 1;
        return SpeechWords.in(WORDS.plain, units.base[verb])
                && before > content.from()
                && units.quoted(last)
                && units.startsLower(last)
                && units.endToken[last] - units.firstToken[last] > PREDICATE
                && !units.is(before, WordClass.DETERMINER)
                && !units.is(before, WordClass.POSSESSIVE)
                && !units.is(before, WordClass.PREPOSITION)
                && !units.is(before, WordClass.CONJUNCTION)
                && !units.is(before, WordClass.COMMA);
    }

    /** "Asked about the mill, Lund said on its website that it had closed": what is said begins at "that". */
    private boolean laterThat(Segment cue, int verb, List<Segment> pieces) {
        return pieces.stream()
                .skip(1)
                .anyMatch(piece -> piece.from() == cue.to()
                        && units.word[piece.from()] == Lexicon.THAT
                        && repeatable(verb, piece));
    }

    /** Whether words without a cue are a quotation: only when they stand in marks and are more than a title. */
    private boolean quotation(Segment first, Form form) {
        return form != Form.REPORTED && units.quoted(first.from()) && !units.is(first.from(), WordClass.QUOTE_SHORT);
    }

    /** The last unit of a cue that is a word of saying; -1 if there is none. */
    private int verb(Segment cue, boolean marks) {
        for (int u = cue.to() - 1; u >= cue.from(); u--) {
            int base = units.base[u];
            if (SpeechWords.in(WORDS.say, base)
                    || SpeechWords.in(WORDS.find, base)
                    || SpeechWords.in(WORDS.noun, base)
                    || (marks && SpeechWords.in(WORDS.talk, base))) {
                return u;
            }
        }
        return -1;
    }

    private boolean repeatable(int verb, Segment content) {
        int first = content.from();
        if (units.base[verb] == POINT && units.word[Math.min(verb + 1, units.count() - 1)] != OUT) {
            return false;
        }
        if (units.word[first] == TO) {
            return units.base[verb] == CLAIM;
        }
        if (first == verb + 2 && SpeechWords.in(WORDS.topic, units.word[first - 1])) {
            // "They asked about a deal that is near": what was spoken of, not what was said.
            return SpeechWords.in(WORDS.question, units.word[first]);
        }
        boolean say = SpeechWords.in(WORDS.say, units.base[verb]);
        boolean that = units.word[first] == Lexicon.THAT || units.word[first - (first > 0 ? 1 : 0)] == Lexicon.THAT;
        boolean needsThat = (SpeechWords.in(WORDS.find, units.base[verb]) || !say) && first > verb;
        if (closes(verb, content)) {
            return true;
        }
        if (say && that && first > verb && wholeRest(content) && !SpeechWords.in(WORDS.nounToo, units.word[verb])) {
            return true;
        }
        int end = first;
        while (end < content.to() && units.clause[end] == units.clause[first]) {
            end++;
        }
        boolean clause =
                SpeechWords.in(WORDS.plain, units.base[verb]) ? clauses.verb(first, end) : clauses.clause(first, end);
        return clause && (that || !needsThat);
    }

    /** "The growth remains slow, keepers said.": a whole sentence up to a comma, with a verb known to us or not. */
    private boolean closes(int verb, Segment content) {
        int first = content.from();
        boolean begins = units.startsClause(first)
                || (units.is(first - 1, WordClass.CONJUNCTION) && units.startsClause(first - 1));
        return begins
                && content.to() < verb
                && content.to() - first >= SENTENCE
                && !units.is(first, WordClass.PREPOSITION)
                && units.is(content.to(), WordClass.COMMA)
                && units.is(verb + 1, WordClass.STOP)
                && SpeechWords.in(WORDS.plain, units.base[verb]);
    }

    /** Fewest units of a sentence that is reported as a whole. */
    private static final int SENTENCE = 5;

    /** Whether nothing of the sentence follows: behind "that" it holds a verb, known to us or not. */
    private boolean wholeRest(Segment content) {
        int to = content.to();
        return content.to() - content.from() > 3
                && (to == units.count() || units.startsClause(to) || units.is(to, WordClass.STOP));
    }

    /** "..., ending a quarrel about the border post": a noun behind another that is none of many speakers. */
    private boolean noun(int verb, Segment content) {
        int before = verb - 1;
        return content.from() < verb
                && before >= 0
                && SpeechWords.in(WORDS.nounToo, units.word[verb])
                && units.is(before, WordClass.OTHER)
                && !clauses.ending(before, "s");
    }

    /** "to say", "will announce": but for "went on to say". */
    private boolean toCome(int verb, Segment cue) {
        int before = verb - 1;
        while (units.is(before, WordClass.ADVERB) || units.is(before, WordClass.TIME)) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        boolean wentOn = before > cue.from() && units.word[before - 1] == ON;
        return (units.word[before] == TO && !wentOn) || (units.is(before, WordClass.MODAL) && before >= cue.from());
    }

    private boolean denied(Segment cue) {
        for (int u = cue.from(); u < cue.to(); u++) {
            if (SpeechWords.in(WORDS.denial, units.word[u]) || clauses.ending(u, "n't") || clauses.ending(u, "n’t")) {
                return true;
            }
        }
        return false;
    }

    private boolean passive(int verb) {
        int before = verb - 1;
        while (units.is(before, WordClass.ADVERB) || units.is(before, WordClass.TIME)) {
            before--;
        }
        return before >= 0
                && SpeechWords.in(BE, units.word[before])
                && units.base[verb] != ACCORDING
                && !clauses.ending(verb, "ing");
    }

    private boolean passiveSaid(int verb, Segment content) {
        boolean found = SpeechWords.in(WORDS.find, units.base[verb]) && !SpeechWords.in(WORDS.say, units.base[verb]);
        return SpeechWords.in(WORDS.passive, units.base[verb])
                || (units.word[content.from()] == Lexicon.THAT && !found);
    }

    /** What is said inside an attribution that is none of speech: "asked them to act after he claimed that ..."; or null. */
    Linker.@Nullable Link within(Linker.Link link) {
        Segment content = link.contents().get(0);
        for (int u = content.from() + 1; u + 3 < content.to(); u++) {
            boolean says = SpeechWords.in(WORDS.say, units.base[u]) && units.word[u + 1] == Lexicon.THAT;
            if (says && units.word[u - 1] != TO && !clauses.ending(u, "ing")) {
                Segment said = new Segment(Label.CONTENT, u + 1, content.to());
                return new Linker.Link(List.of(said), new Segment(Label.CUE, u, u + 1), null);
            }
        }
        return null;
    }
}
