package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.meaning.FromNow;
import io.dateline.analyse.time.meaning.FromThen;
import io.dateline.analyse.time.meaning.Granularity;
import io.dateline.analyse.time.meaning.Meaning;
import io.dateline.analyse.time.meaning.NightBefore;
import io.dateline.analyse.time.meaning.TimeOfDay;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Term;
import org.jspecify.annotations.Nullable;

/** A part of a day: "Tuesday morning", "this afternoon", "last night", "tonight", "the evening of Oct. 8", "overnight". */
final class DayPartRule implements Rule {
    private final Rule day;

    DayPartRule(Rule day) {
        this.day = day;
    }

    @Override
    public @Nullable Match match(Atoms atoms, int at) {
        if (atoms.word(at, Term.TONIGHT)) {
            return new Match(at, at + 1, new TimeOfDay(today(0), DayPart.code(DayPart.NIGHT)));
        }
        if (atoms.word(at, Term.OVERNIGHT) && !loan(atoms, at + 1)) {
            return new Match(at, at + 1, new TimeOfDay(new NightBefore(), DayPart.code(DayPart.NIGHT)));
        }
        if (atoms.is(at, Kind.DAYPART) || phased(atoms, at)) {
            return before(atoms, at, phased(atoms, at) ? skipPhase(atoms, at) : at);
        }
        if (atoms.is(at, Kind.TOWARDS) && atoms.is(at + 1, Kind.DAYPART)) {
            int towards = atoms.value(at, Kind.TOWARDS);
            return part(atoms, at, at + 1, today(towards));
        }
        if (atoms.is(at, Kind.THE)) {
            return afterArticle(atoms, at);
        }
        Match date = day.match(atoms, at);
        if (date == null) {
            return null;
        }
        int name = phased(atoms, date.to()) ? skipPhase(atoms, date.to()) : date.to();
        return atoms.is(name, Kind.DAYPART) ? part(atoms, at, name, date.meaning()) : null;
    }

    /** "The overnight rate": a kind of loan. */
    private static boolean loan(Atoms atoms, int at) {
        return atoms.word(at, Term.RATE) || atoms.dash(at);
    }

    /** "Mid-afternoon", "late evening". */
    private static boolean phased(Atoms atoms, int at) {
        return atoms.is(at, Kind.PHASE) && atoms.is(skipPhase(atoms, at), Kind.DAYPART);
    }

    private static int skipPhase(Atoms atoms, int at) {
        return atoms.dash(at + 1) ? at + 2 : at + 1;
    }

    /** "Morning of Oct. 8", "mid-afternoon yesterday". */
    private @Nullable Match before(Atoms atoms, int from, int name) {
        int next = atoms.is(name + 1, Kind.OF) || atoms.word(name + 1, Term.ON) ? name + 2 : name + 1;
        Match date = day.match(atoms, next);
        if (date == null) {
            return null;
        }
        Match match = new Match(
                from, date.to(), new TimeOfDay(date.meaning(), DayPart.code(atoms.value(name, Kind.DAYPART))));
        return from < name ? match.with(Phase.mod(atoms.value(from, Kind.PHASE))) : match;
    }

    private @Nullable Match afterArticle(Atoms atoms, int at) {
        int next = at + 1;
        if (atoms.is(next, Kind.DAYPART)) {
            Match match = before(atoms, next, next);
            return match == null ? null : match.over(at, match.to());
        }
        boolean then = atoms.is(next, Kind.TOWARDS) || atoms.is(next, Kind.ALONGSIDE);
        if (!then || !atoms.is(next + 1, Kind.DAYPART)) {
            return null;
        }
        int shift = atoms.is(next, Kind.TOWARDS) ? atoms.value(next, Kind.TOWARDS) : atoms.value(next, Kind.ALONGSIDE);
        return part(atoms, at, next + 1, new FromThen(Granularity.DAY, shift));
    }

    private static Match part(Atoms atoms, int from, int name, Meaning date) {
        return new Match(from, name + 1, new TimeOfDay(date, DayPart.code(atoms.value(name, Kind.DAYPART))));
    }

    private static Meaning today(int shift) {
        return new FromNow(Granularity.DAY, shift);
    }
}
