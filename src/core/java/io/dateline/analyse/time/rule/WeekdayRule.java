package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.meaning.Direction;
import io.dateline.analyse.time.meaning.WeekdayName;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** A weekday: "Tuesday", "last Friday", "next Mon.", "Friday, Oct. 23", "Wednesday the 9th of October". */
final class WeekdayRule implements Rule {
    private final Rule date;

    WeekdayRule(Rule date) {
        this.date = date;
    }

    @Override
    public @Nullable Match match(Atoms atoms, int at) {
        boolean towards = atoms.is(at, Kind.TOWARDS);
        int name = towards ? at + 1 : at;
        if (!atoms.is(name, Kind.WEEKDAY) || !atoms.capital(name)) {
            return null;
        }
        boolean stop = atoms.symbol(name + 1, '.') && atoms.glued(name + 1);
        int next = stop ? name + 2 : name + 1;
        int behind = atoms.symbol(next, ',') ? next + 1 : next;
        Match day = date.match(atoms, behind);
        if (day != null) {
            return day.over(at, day.to());
        }
        if ((atoms.is(name, Kind.AMBIGUOUS) && !stop && !towards) || masthead(atoms, next)) {
            return null;
        }
        DayOfWeek weekday = DayOfWeek.of(atoms.value(name, Kind.WEEKDAY));
        Direction direction = towards ? Direction.of(atoms.value(at, Kind.TOWARDS)) : Direction.NONE;
        return new Match(at, name + 1, new WeekdayName(weekday, direction));
    }

    /** "Sunday Times": a paper, not a day. */
    private static boolean masthead(Atoms atoms, int at) {
        return atoms.is(at, Kind.MASTHEAD) && atoms.capital(at) && !atoms.symbol(at - 1, ',');
    }
}
