package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.meaning.FromNow;
import io.dateline.analyse.time.meaning.Granularity;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Term;
import org.jspecify.annotations.Nullable;

/** "Today", "yesterday", "the day after tomorrow". */
final class DayWordRule implements Rule {
    @Override
    public @Nullable Match match(Atoms atoms, int at) {
        if (atoms.is(at, Kind.DAYWORD)) {
            if (programme(atoms, at)) {
                return null;
            }
            return new Match(at, at + 1, new FromNow(Granularity.DAY, atoms.value(at, Kind.DAYWORD)));
        }
        int day = atoms.is(at, Kind.THE) ? at + 1 : at;
        int shift = atoms.word(day + 1, Term.BEFORE) ? -1 : atoms.word(day + 1, Term.AFTER) ? 1 : 0;
        if (shift == 0 || !atoms.word(day, Term.DAY) || !atoms.is(day + 2, Kind.DAYWORD)) {
            return null;
        }
        return new Match(at, day + 3, new FromNow(Granularity.DAY, atoms.value(day + 2, Kind.DAYWORD) + shift));
    }

    /** "USA Today", "Radio 4's Today": the name of a paper or a programme. */
    private static boolean programme(Atoms atoms, int at) {
        boolean name = atoms.capitals(at - 1) || atoms.is(at - 1, Kind.POSSESSIVE);
        return name && atoms.capital(at) && !atoms.capitals(at);
    }
}
