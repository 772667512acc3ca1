package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Term;
import org.jspecify.annotations.Nullable;

/**
 * A word that limits a number: "about", "more than", "at least", "no more than", "up to".
 *
 * @param end the atom after it
 * @param mod the TIMEX3 modifier
 */
record Bound(int end, String mod) {
    private static final String[] MODS = {
        "APPROX", "LESS_THAN", "MORE_THAN", "EQUAL_OR_MORE", "EQUAL_OR_LESS",
    };

    static @Nullable Bound read(Atoms atoms, int at) {
        if (atoms.is(at, Kind.BOUND)) {
            return new Bound(at + 1, MODS[atoms.value(at, Kind.BOUND)]);
        }
        if (atoms.word(at, Term.AT)) {
            boolean least = atoms.word(at + 1, Term.LEAST);
            return least || atoms.word(at + 1, Term.MOST) ? new Bound(at + 2, least ? MODS[3] : MODS[4]) : null;
        }
        if (atoms.word(at, Term.UP) && atoms.is(at + 1, Kind.TO)) {
            return new Bound(at + 2, MODS[4]);
        }
        int more = atoms.word(at, Term.NO) || atoms.word(at, Term.NOT) ? at + 1 : at;
        if (!atoms.is(more + 1, Kind.THAN)) {
            return null;
        }
        boolean less = atoms.word(more, Term.LESS) || atoms.word(more, Term.FEWER);
        if (!less && !atoms.word(more, Term.MORE)) {
            return null;
        }
        boolean not = more > at;
        return new Bound(more + 2, MODS[not ? less ? 3 : 4 : less ? 1 : 2]);
    }
}
