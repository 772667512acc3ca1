package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.meaning.FromThen;
import io.dateline.analyse.time.meaning.Granularity;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Term;
import org.jspecify.annotations.Nullable;

/**
 * A time on the clock, with the day behind it if there is one: "10 p.m. Wednesday", "noon on Oct. 8", "8 a.m. local time on Friday", "1300
 * GMT", and at the head of a diary's line "1800:".
 */
final class ClockRule implements Rule {
    private final Rule day;

    ClockRule(Rule day) {
        this.day = day;
    }

    @Override
    public @Nullable Match match(Atoms atoms, int at) {
        if (!atoms.is(at, Kind.DIGITS) && !atoms.is(at, Kind.NUMBER) && !atoms.is(at, Kind.HOUR_NAME)) {
            return null;
        }
        Match race = LengthOfRace.figures(atoms, at);
        if (race != null) {
            return race;
        }
        ClockTime time = ClockTime.read(atoms, at);
        if (time == null || ratio(atoms, at, time)) {
            return null;
        }
        Match date = day.match(atoms, day(atoms, time.end()));
        return date == null
                ? new Match(at, time.end(), time.on(new FromThen(Granularity.DAY, 0)))
                : new Match(at, date.to(), time.on(date.meaning()));
    }

    /** The atom at which a day may stand behind the time. */
    private static int day(Atoms atoms, int at) {
        int next = atoms.word(at, Term.LOCAL) && atoms.word(at + 1, Term.TIME) ? at + 2 : at;
        return atoms.symbol(next, ',') || atoms.word(next, Term.ON) ? next + 1 : next;
    }

    /** "3:2", "2:19.5": a score or a race, not a time. */
    private static boolean ratio(Atoms atoms, int at, ClockTime time) {
        boolean glued =
                atoms.glued(at) && !atoms.symbol(at - 1, '(') && !atoms.dash(at - 1) && !atoms.symbol(at - 1, '@');
        boolean verse = atoms.glued(time.end()) && atoms.is(time.end(), Kind.DIGITS);
        return glued || verse;
    }
}
