package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.meaning.Direction;
import io.dateline.analyse.time.meaning.FromNow;
import io.dateline.analyse.time.meaning.Granularity;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Term;
import io.dateline.analyse.time.word.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A part of a longer time: "early 1990", "late last week", "mid-October", "earlier this year", "the end of November",
 * "the beginning of the year", "year's end", "later in the month".
 */
final class PhaseRule implements Rule {
    private final Rule whole;

    PhaseRule(Rule whole) {
        this.whole = whole;
    }

    @Override
    public @Nullable Match match(Atoms atoms, int at) {
        int word = atoms.is(at, Kind.THE) ? at + 1 : at;
        if (atoms.is(word, Kind.EDGE)) {
            return edge(atoms, at, word);
        }
        if (atoms.is(word, Kind.PHASE)) {
            int next = atoms.dash(word + 1) ? word + 2 : word + 1;
            Match match = whole.match(atoms, atoms.word(next, Term.IN) ? next + 1 : next);
            return match == null ? null : match.over(at, match.to()).with(Phase.mod(atoms.value(word, Kind.PHASE)));
        }
        if (atoms.is(at, Kind.PHASE_COMPARATIVE)) {
            return comparative(atoms, at);
        }
        return end(atoms, at);
    }

    private @Nullable Match edge(Atoms atoms, int at, int word) {
        if (!atoms.is(word + 1, Kind.OF)) {
            return null;
        }
        Match match = whole.match(atoms, word + 2);
        match = match == null ? theUnit(atoms, word + 2) : match;
        return match == null ? null : match.over(at, match.to()).with(Phase.mod(atoms.value(word, Kind.EDGE)));
    }

    /** "Earlier this week", "later that year", "earlier in the day". */
    private @Nullable Match comparative(Atoms atoms, int at) {
        boolean in = atoms.word(at + 1, Term.IN);
        Match match = in ? theUnit(atoms, at + 2) : whole.match(atoms, at + 1);
        return match == null
                ? null
                : match.over(at, match.to()).with(Phase.mod(atoms.value(at, Kind.PHASE_COMPARATIVE)));
    }

    /** "The year", "the month": the current one. */
    private static @Nullable Match theUnit(Atoms atoms, int at) {
        Unit unit = atoms.is(at, Kind.THE) ? DeicticRule.singular(atoms, at + 1) : null;
        boolean wide = unit == Unit.WEEK
                || unit == Unit.MONTH
                || unit == Unit.YEAR
                || unit == Unit.DECADE
                || unit == Unit.CENTURY;
        return unit != null && wide ? new Match(at, at + 2, new FromNow(Granularity.of(unit), 0)) : null;
    }

    /** "Year end", "year's end", "month-end". */
    private static @Nullable Match end(Atoms atoms, int at) {
        int name = atoms.is(at, Kind.TOWARDS) ? at + 1 : at;
        Unit unit = DeicticRule.singular(atoms, name);
        if (unit != Unit.YEAR && unit != Unit.MONTH && unit != Unit.QUARTER) {
            return null;
        }
        int next = atoms.is(name + 1, Kind.POSSESSIVE) || atoms.dash(name + 1) ? name + 2 : name + 1;
        Direction direction = name > at ? Direction.of(atoms.value(at, Kind.TOWARDS)) : Direction.THIS;
        int shift = direction == Direction.LAST ? -1 : direction == Direction.NEXT ? 1 : 0;
        return atoms.word(next, Term.END)
                ? new Match(at, next + 1, new FromNow(Granularity.of(unit), shift)).with("END")
                : null;
    }
}
