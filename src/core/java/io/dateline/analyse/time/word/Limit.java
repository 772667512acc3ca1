package io.dateline.analyse.time.word;

import io.dateline.article.Bound;
import org.jspecify.annotations.Nullable;

/**
 * What limits a number, read backwards from it: "at least", "more than", "up to", "as many as", "some", "nearly".
 *
 * @param from its first atom, the number's where nothing limits it
 */
public record Limit(int from, @Nullable Bound bound) {
    public static Limit before(Atoms atoms, int at) {
        int last = at - 1;
        if (atoms.is(last, Kind.BOUND)) {
            return new Limit(
                    last,
                    switch (atoms.value(last, Kind.BOUND)) {
                        case 1 -> Bound.NEARLY;
                        case 2 -> Bound.MORE_THAN;
                        default -> Bound.ABOUT;
                    });
        }
        if (atoms.word(last, Term.ALL)) {
            return new Limit(last, null);
        }
        if (atoms.word(last, Term.SOME)) {
            return new Limit(last, Bound.ABOUT);
        }
        if (atoms.word(last - 1, Term.AT) && (atoms.word(last, Term.LEAST) || atoms.word(last, Term.MOST))) {
            return new Limit(last - 1, atoms.word(last, Term.LEAST) ? Bound.AT_LEAST : Bound.UP_TO);
        }
        if (atoms.is(last, Kind.TO) && atoms.word(last - 1, Term.UP)) {
            return new Limit(last - 1, Bound.UP_TO);
        }
        if (atoms.word(last, Term.AS) && atoms.word(last - 1, Term.MANY)) {
            return new Limit(atoms.word(last - 2, Term.AS) ? last - 2 : last - 1, Bound.UP_TO);
        }
        return atoms.is(last, Kind.THAN) ? than(atoms, last) : new Limit(at, null);
    }

    private static Limit than(Atoms atoms, int than) {
        boolean fewer = atoms.word(than - 1, Term.FEWER) || atoms.word(than - 1, Term.LESS);
        boolean not = atoms.word(than - 2, Term.NO) || atoms.word(than - 2, Term.NOT);
        if (!fewer && !atoms.word(than - 1, Term.MORE)) {
            return new Limit(than + 1, null);
        }
        Bound bound = not ? fewer ? Bound.AT_LEAST : Bound.UP_TO : fewer ? Bound.FEWER_THAN : Bound.MORE_THAN;
        return new Limit(not ? than - 2 : than - 1, bound);
    }
}
