package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.meaning.FromNow;
import io.dateline.analyse.time.meaning.Granularity;
import io.dateline.analyse.time.meaning.Literal;
import io.dateline.analyse.time.meaning.Value;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Term;
import org.jspecify.annotations.Nullable;

/** The year of results: "the year ended March 31" and "the fiscal year" are a length, "for the full year" is this year. */
final class YearSpokenOfRule implements Rule {
    @Override
    public @Nullable Match match(Atoms atoms, int at) {
        if (!atoms.is(at, Kind.THE)) {
            return null;
        }
        boolean full = atoms.word(at + 1, Term.FULL);
        boolean fiscal = atoms.is(at + 1, Kind.FISCAL);
        int name = full || fiscal ? at + 2 : at + 1;
        if (!atoms.word(name, Term.YEAR) || atoms.dash(name + 1)) {
            return null;
        }
        if (fiscal || atoms.is(name + 1, Kind.ENDED)) {
            return new Match(at, name + 1, new Literal(Value.duration("P1Y")));
        }
        boolean whole = full || (atoms.word(at - 1, Term.FOR) && !atoms.letters(name + 1));
        return whole ? new Match(at, name + 1, new FromNow(Granularity.YEAR, 0)) : null;
    }
}
