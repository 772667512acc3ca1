package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The name of a month, with the full stop of its abbreviation when more of the date follows.
 *
 * @param end the atom after the name
 * @param next where the rest of the date would begin: behind the full stop, if there is one
 * @param sure whether it can be nothing else: "June" is, "May" and "Mar" are not
 */
record MonthName(int month, int end, int next, boolean sure) {
    static @Nullable MonthName read(Atoms atoms, int at) {
        if (!atoms.is(at, Kind.MONTH) || !atoms.capital(at)) {
            return null;
        }
        boolean stop = atoms.symbol(at + 1, '.') && atoms.glued(at + 1);
        return new MonthName(
                atoms.value(at, Kind.MONTH), at + 1, stop ? at + 2 : at + 1, !atoms.is(at, Kind.AMBIGUOUS));
    }
}
