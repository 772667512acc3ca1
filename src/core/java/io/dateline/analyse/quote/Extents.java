package io.dateline.analyse.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts from reported speech what is not said: an opening "that", the hearer, the date of the saying, a conjunction at
 * the end. What stands in marks is left as it is.
 */
final class Extents {
    private static final SpeechWords WORDS = SpeechWords.ENGLISH;
    private static final int ON = SpeechWords.hash("on");
    private static final int THERE = SpeechWords.hash("there");

    /** Units in which a hearer ends. */
    private static final int HEARER = 7;

    private final Units units;
    private final Clauses clauses;

    Extents(Units units) {
        this.units = units;
        clauses = new Clauses(units);
    }

    Linker.Link trim(Linker.Link link) {
        List<Segment> pieces = new ArrayList<>(link.contents());
        Segment first = pieces.get(0);
        Segment cue = link.cue();
        pieces.set(0, new Segment(first.role(), start(first, cue), first.to()));
        for (int i = 0; i < pieces.size(); i++) {
            Segment piece = pieces.get(i);
            int from = afterComma(afterThat(piece.from(), piece.to()), piece.to());
            pieces.set(i, new Segment(piece.role(), from, end(piece)));
        }
        if (pieces.size() > 1 && !units.quoted(first.from()) && !clauses.clause(first.from(), first.to())) {
            pieces.remove(0);
        }
        return new Linker.Link(pieces, cue, link.source());
    }

    private int start(Segment piece, @Nullable Segment cue) {
        int from = piece.from();
        if (cue != null && cue.to() <= from && from - cue.to() <= 1) {
            from = afterTimeClause(from, piece.to());
            from = afterTime(from, piece.to());
            from = afterHearer(from, piece.to(), cue);
        }
        if (from + 3 < piece.to()
                && units.is(from + 1, WordClass.COMMA)
                && SpeechWords.in(WORDS.connective, units.word[from])) {
            return from + 2;
        }
        return afterComma(from, piece.to());
    }

    private int afterComma(int from, int to) {
        int first = from;
        while (first + 1 < to && units.is(first, WordClass.COMMA)) {
            first++;
        }
        return first;
    }

    /** "said when the suit was filed that they must pay": a time before "that" is the saying's. */
    private int afterTimeClause(int from, int to) {
        if (!SpeakerWords.TIME.contains(units.lower(from))) {
            return from;
        }
        int limit = Math.min(to - 2, from + HEARER);
        for (int u = from + 1; u < limit && !units.is(u, WordClass.COMMA); u++) {
            boolean closed = clauses.ending(u - 1, "ed")
                    || WordClass.verb(units.wordClass[u - 1])
                    || units.is(u - 1, WordClass.TIME);
            if (units.word[u] == Lexicon.THAT && closed) {
                return u;
            }
        }
        return from;
    }

    private int afterThat(int from, int to) {
        boolean that = units.word[from] == Lexicon.THAT && from + 1 < to;
        boolean itself = that && (units.is(from + 1, WordClass.AUX) || units.is(from + 1, WordClass.MODAL));
        return that && !itself ? from + 1 : from;
    }

    /** "today there was": the day belongs to the saying when a new subject follows it. */
    private int afterTime(int from, int to) {
        int u = from;
        while (u + 1 < to
                && (units.is(u, WordClass.TIME)
                        || units.is(u, WordClass.NUMBER)
                        || (u == from && units.word[u] == ON))) {
            u++;
        }
        return u > from && units.is(u - 1, WordClass.TIME) && subject(u) ? u : from;
    }

    private boolean subject(int u) {
        return units.word[u] == Lexicon.THAT
                || units.word[u] == THERE
                || units.is(u, WordClass.SUBJECT)
                || units.is(u, WordClass.DETERMINER)
                || units.is(u, WordClass.POSSESSIVE);
    }

    private int afterHearer(int from, int to, Segment cue) {
        boolean tells = false;
        for (int u = cue.from(); u < cue.to(); u++) {
            tells |= SpeechWords.in(WORDS.tell, units.base[u]);
        }
        int limit = Math.min(to - 1, from + HEARER);
        boolean named = false;
        for (int u = from; u < limit; u++) {
            if (u > from && units.word[u] == Lexicon.THAT && (tells || named)) {
                return u;
            }
            if (WordClass.verb(units.wordClass[u]) || units.is(u, WordClass.AUX) || units.is(u, WordClass.MODAL)) {
                break;
            }
            named |= units.is(u, WordClass.NOUN) || units.is(u, WordClass.PLACE) || units.is(u, WordClass.TIME);
        }
        return tells ? afterNoun(from, limit) : from;
    }

    /** "the court Ms Doe was", "them it is": the hearer ends where a second noun phrase begins without a preposition. */
    private int afterNoun(int from, int limit) {
        if (units.is(from, WordClass.OBJECT) && from < limit && !units.is(from + 1, WordClass.PREPOSITION)) {
            return from + 1;
        }
        boolean phrase = units.is(from, WordClass.DETERMINER) || units.is(from, WordClass.POSSESSIVE);
        boolean name = units.is(from, WordClass.NAME);
        for (int u = from + 1; (phrase || name) && u < limit; u++) {
            if (units.is(u - 1, WordClass.PREPOSITION)
                    || units.is(u, WordClass.PREPOSITION)
                    || units.is(u, WordClass.CONJUNCTION)
                    || units.is(u, WordClass.COMMA)) {
                return from;
            }
            boolean begins = subject(u) || (units.is(u, WordClass.NAME) && !units.is(u - 1, WordClass.NAME));
            if (begins && !(units.is(u - 1, WordClass.DETERMINER) || units.is(u - 1, WordClass.POSSESSIVE))) {
                return u;
            }
            if (units.is(u, WordClass.AUX) || units.is(u, WordClass.MODAL) || WordClass.verb(units.wordClass[u])) {
                return from;
            }
        }
        return from;
    }

    private int end(Segment piece) {
        int to = piece.to();
        while (to - 1 > piece.from() && loose(to - 1)) {
            to--;
        }
        return to;
    }

    private boolean loose(int u) {
        return units.is(u, WordClass.CONJUNCTION)
                || units.is(u, WordClass.COMMA)
                || units.is(u, WordClass.DASH)
                || units.is(u, WordClass.STOP)
                || (units.is(u, WordClass.SUBORDINATOR) && units.startsLower(u));
    }
}
