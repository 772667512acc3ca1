package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
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
        if (atoms.word(at, "at")) {
            boolean least = atoms.word(at + 1, "least");
            return least || atoms.word(at + 1, "most") ? new Bound(at + 2, least ? MODS[3] : MODS[4]) : null;
        }
        if (atoms.word(at, "up") && atoms.is(at + 1, Kind.TO)) {
            return new Bound(at + 2, MODS[4]);
        }
        int more = atoms.word(at, "no") || atoms.word(at, "not") ? at + 1 : at;
        if (!atoms.is(more + 1, Kind.THAN)) {
            return null;
        }
        boolean less = atoms.word(more, "less") || atoms.word(more, "fewer");
        if (!less && !atoms.word(more, "more")) {
            return null;
        }
        boolean not = more > at;
        return new Bound(more + 2, MODS[not ? less ? 3 : 4 : less ? 1 : 2]);
    }
}
