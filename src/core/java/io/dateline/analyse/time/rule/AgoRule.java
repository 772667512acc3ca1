package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.meaning.Direction;
import io.dateline.analyse.time.meaning.FromNow;
import io.dateline.analyse.time.meaning.FromThen;
import io.dateline.analyse.time.meaning.Granularity;
import io.dateline.analyse.time.meaning.Literal;
import io.dateline.analyse.time.meaning.Meaning;
import io.dateline.analyse.time.meaning.Value;
import io.dateline.analyse.time.meaning.YearBefore;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Numeral;
import io.dateline.analyse.time.word.Term;
import io.dateline.analyse.time.word.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A distance in time: "two days ago", "a year earlier", "three days later", "five months from now", "year-ago". */
final class AgoRule implements Rule {
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(100_000);

    @Override
    public @Nullable Match match(Atoms atoms, int at) {
        Bound bound = Bound.read(atoms, at);
        int from = bound == null ? at : bound.end();
        Numeral count = Numeral.read(atoms, from);
        if (count == null && atoms.is(from, Kind.A)) {
            count = new Numeral(from + 1, BigDecimal.ONE, false);
        }
        if (count == null) {
            Match vague = bound == null ? vague(atoms, at) : null;
            return bound == null && vague == null ? yearAgo(atoms, at) : vague;
        }
        int name = atoms.is(count.end(), Kind.FILLER) ? count.end() + 1 : count.end();
        if (!atoms.is(name, Kind.UNIT)) {
            return null;
        }
        int end = orSo(atoms, name + 1);
        Match match = distance(atoms, at, end, count, Unit.of(atoms.value(name, Kind.UNIT)));
        return match == null ? null : match.with(bound != null ? bound.mod() : end > name + 1 ? "APPROX" : null);
    }

    /** "Months ago", "years ago". */
    private static @Nullable Match vague(Atoms atoms, int at) {
        boolean fits = atoms.is(at, Kind.UNIT) && atoms.is(at, Kind.PLURAL) && atoms.is(at + 1, Kind.AGO);
        boolean many = atoms.is(at - 1, Kind.OF) || atoms.is(at - 1, Kind.DIGITS) || atoms.is(at - 1, Kind.NUMBER);
        return fits && !many ? new Match(at, at + 2, new Literal(Value.date("PAST_REF"))) : null;
    }

    private static int orSo(Atoms atoms, int at) {
        return atoms.is(at, Kind.OR) && atoms.word(at + 1, Term.SO) ? at + 2 : at;
    }

    private static @Nullable Match distance(Atoms atoms, int from, int at, Numeral count, Unit unit) {
        if (count.value().compareTo(FARTHEST) > 0) {
            return null;
        }
        boolean ago = atoms.is(at, Kind.AGO);
        boolean earlier = atoms.word(at, Term.EARLIER);
        boolean later = atoms.word(at, Term.LATER);
        boolean hence = atoms.word(at, Term.FROM) && atoms.word(at + 1, Term.NOW);
        if (!ago && !earlier && !later && !hence) {
            return null;
        }
        int end = hence ? at + 2 : at + 1;
        if (count.vague()) {
            return new Match(from, end, new Literal(Value.date(hence || later ? "FUTURE_REF" : "PAST_REF")));
        }
        long n = count.value().multiply(BigDecimal.valueOf(unit.factor())).longValue();
        if (unit == Unit.YEAR && n == 1 && (ago || earlier)) {
            return new Match(from, end, new YearBefore(1, earlier));
        }
        Granularity width = granularity(unit);
        Meaning meaning = ago || hence ? new FromNow(width, ago ? -n : n) : new FromThen(width, earlier ? -n : n);
        return new Match(from, end, unit.clock() ? hours(count, unit) : meaning);
    }

    private static Granularity granularity(Unit unit) {
        return unit == Unit.DECADE || unit == Unit.CENTURY ? Granularity.YEAR : Granularity.of(unit);
    }

    /** Distances shorter than a day: the length itself, as the clock time they start from is hardly ever known. */
    private static Meaning hours(Numeral count, Unit unit) {
        return new Literal(Value.duration(Period.of(count, unit)));
    }

    /** "Year-ago", "the year-earlier period". */
    private static @Nullable Match yearAgo(Atoms atoms, int at) {
        int next = atoms.is(at, Kind.THE) ? at + 1 : at;
        boolean fits = atoms.word(next, Term.YEAR)
                && atoms.dash(next + 1)
                && (atoms.is(next + 2, Kind.AGO) || atoms.word(next + 2, Term.EARLIER));
        if (!fits) {
            return null;
        }
        int end = next + 3;
        if (atoms.is(end, Kind.PERIOD) || atoms.word(end, Term.QUARTER)) {
            return new Match(at, end + 1, new YearBefore(1, true));
        }
        boolean numbered = atoms.is(end, Kind.ORDINAL) && atoms.word(end + 1, Term.QUARTER);
        return numbered
                ? new Match(
                        at,
                        end + 2,
                        Dates.quarter(atoms.value(end, Kind.ORDINAL), Dates.year(Direction.LAST), Direction.NONE))
                : new Match(next, end, new YearBefore(1, false));
    }
}
