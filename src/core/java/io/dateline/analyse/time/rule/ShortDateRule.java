package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.word.Atoms;
import org.jspecify.annotations.Nullable;

/** A month and a day in figures behind a weekday: "Tuesday, 3/30". Elsewhere such figures are a share or a score. */
final class ShortDateRule implements Rule {
    @Override
    public @Nullable Match match(Atoms atoms, int at) {
        int first = atoms.integer(at);
        int second = atoms.integer(at + 2);
        boolean form = atoms.symbol(at + 1, '/')
                && atoms.glued(at + 1)
                && atoms.glued(at + 2)
                && !(atoms.symbol(at + 3, '/') && atoms.glued(at + 3));
        if (!form) {
            return null;
        }
        if (Dates.exists(first, second)) {
            return new Match(at, at + 3, Dates.day(first, second, null));
        }
        return Dates.exists(second, first) ? new Match(at, at + 3, Dates.day(second, first, null)) : null;
    }
}
