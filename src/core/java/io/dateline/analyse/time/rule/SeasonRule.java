package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.meaning.Direction;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import org.jspecify.annotations.Nullable;

/** A season: "this summer", "last fall", "the spring of 1998", "winter 2019", "the summer". */
final class SeasonRule implements Rule {
    @Override
    public @Nullable Match match(Atoms atoms, int at) {
        boolean towards = atoms.is(at, Kind.TOWARDS);
        int name = towards || atoms.is(at, Kind.THE) ? at + 1 : at;
        if (!atoms.is(name, Kind.SEASON)) {
            return null;
        }
        if (atoms.capital(name) && atoms.capital(name + 1)) {
            return null; // "the Winter Olympics"
        }
        int season = atoms.value(name, Kind.SEASON);
        YearClause year = YearClause.read(atoms, name + 1);
        if (year != null) {
            return new Match(at, year.end(), Dates.season(season, year.year(), Direction.NONE));
        }
        if (towards) {
            return new Match(at, name + 1, Dates.season(season, null, Direction.of(atoms.value(at, Kind.TOWARDS))));
        }
        boolean phase = atoms.is(at - 1, Kind.PHASE) || atoms.is(at - 1, Kind.OF);
        boolean sure = phase
                || (atoms.is(at - 1, Kind.PREPOSITION) && !atoms.is(name, Kind.AMBIGUOUS))
                || late(atoms, at, name);
        boolean noun =
                (!atoms.is(name + 1, Kind.OF) && !atoms.letters(name + 1)) || atoms.is(name + 1, Kind.PREPOSITION);
        return sure && (noun || atoms.is(at, Kind.THE))
                ? new Match(at, name + 1, Dates.season(season, null, Direction.NONE))
                : null;
    }

    /** "In the fall": the article and a preposition make the ambiguous ones sure. */
    private static boolean late(Atoms atoms, int at, int name) {
        return name > at && atoms.is(at - 1, Kind.PREPOSITION) && !atoms.is(name + 1, Kind.OF);
    }
}
