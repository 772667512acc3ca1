package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.meaning.Granularity;
import io.dateline.analyse.time.meaning.InTime;
import io.dateline.analyse.time.meaning.Literal;
import io.dateline.analyse.time.meaning.Meaning;
import io.dateline.analyse.time.meaning.SomeDay;
import io.dateline.analyse.time.meaning.Value;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Numeral;
import io.dateline.analyse.time.word.Term;
import io.dateline.analyse.time.word.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A length of time: "three days", "two-year", "the past five years", "more than four hours", "the first nine months",
 * "two to three weeks", "half an hour", "for weeks". An age ("6-year-old") is not one.
 */
final class DurationRule implements Rule {
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(100);
    private static final int ORDINAL_REACH = 5;

    @Override
    public @Nullable Match match(Atoms atoms, int at) {
        Bound bound = Bound.read(atoms, at);
        if (bound != null && atoms.word(at, Term.OVER) && SetRule.amountBefore(atoms, at)) {
            return null; // "fell 28 percent over three days": in the course of them
        }
        int core = bound == null ? at : bound.end();
        Match match = bound == null ? core(atoms, core) : plain(atoms, core);
        if (match == null) {
            return null;
        }
        boolean more = atoms.word(match.to(), Term.OR)
                && (atoms.word(match.to() + 1, Term.SO) || atoms.word(match.to() + 1, Term.MORE));
        if (more) {
            String mod = atoms.word(match.to() + 1, Term.SO) ? "APPROX" : "EQUAL_OR_MORE";
            return match.over(at, match.to() + 2).with(mod);
        }
        return bound == null ? match : match.over(at, match.to()).with(bound.mod());
    }

    private static @Nullable Match core(Atoms atoms, int at) {
        int next = atoms.is(at, Kind.THE) || atoms.word(at, Term.ITS) ? at + 1 : at;
        int stretch = stretch(atoms, next);
        if (stretch > next) {
            Match match = counted(atoms, at, stretch, true);
            return match != null ? match : uncounted(atoms, at, stretch);
        }
        if (next > at) {
            return counted(atoms, at, next, true);
        }
        Match plain = plain(atoms, at);
        return plain != null ? plain : bare(atoms, at);
    }

    /** A length without an article or a direction before it. */
    private static @Nullable Match plain(Atoms atoms, int at) {
        Match half = halfUnit(atoms, at);
        if (half != null) {
            return half;
        }
        Match counted = counted(atoms, at, at, false);
        return counted != null ? counted : longUnit(atoms, at);
    }

    /** The atom behind "past", "last", "next", "first", "coming", when a length may follow. */
    private static int stretch(Atoms atoms, int at) {
        boolean word = atoms.is(at, Kind.STRETCH)
                || atoms.is(at, Kind.LATEST)
                || atoms.word(at, Term.FIRST)
                || atoms.word(at, Term.FINAL)
                || atoms.word(at, Term.PREVIOUS);
        return word ? at + 1 : at;
    }

    /** A number and its unit. */
    private static @Nullable Match counted(Atoms atoms, int from, int at, boolean determined) {
        Numeral count = Numeral.read(atoms, at);
        if (count == null && atoms.is(at, Kind.A)) {
            return article(atoms, from, at);
        }
        if (count == null || currencyBefore(atoms, at)) {
            return null;
        }
        Numeral upper = upper(atoms, count.end(), atoms.word(at - 1, Term.BETWEEN));
        int end = upper == null ? count.end() : upper.end();
        boolean hyphen = atoms.dash(end) && !atoms.symbol(end, '\u2013');
        int name = hyphen ? end + 1 : filler(atoms, end);
        if (!atoms.is(name, Kind.UNIT)) {
            return null;
        }
        Unit unit = Unit.of(atoms.value(name, Kind.UNIT));
        if (old(atoms, name)
                || (hyphen && (bond(atoms, name + 1) || atoms.is(name, Kind.PLURAL)))
                || (unit == Unit.SECOND && !secondsFit(atoms, at, name, determined))) {
            return null;
        }
        Match longer =
                hyphen || unit.compareTo(Unit.HOUR) > 0 ? null : LengthOfRace.read(atoms, from, name + 1, count, unit);
        if (longer != null) {
            return longer;
        }
        int to = hyphen && atoms.dash(name + 1) && atoms.word(name + 2, Term.LONG) ? name + 3 : name + 1;
        Match match = new Match(hyphen ? Math.max(from, at) : from, to, length(atoms, at, to, count, unit));
        return count.value().signum() > 0 && about(atoms, at) ? match.with("APPROX") : match;
    }

    /** "In five years" is a date in copy that looks ahead, and always with "time" behind it; "will one day" is some time. */
    private static Meaning length(Atoms atoms, int at, int to, Numeral count, Unit unit) {
        String period = Period.of(count, unit);
        boolean in = atoms.word(at - 1, Term.IN) && !count.vague() && !unit.clock();
        if (atoms.word(at, Term.ONE) && unit == Unit.DAY && !measured(atoms, at, to)) {
            return new SomeDay(period);
        }
        if (!in || ordinal(atoms, at - 2) || count.value().compareTo(FARTHEST) > 0) {
            return new Literal(Value.duration(period));
        }
        int mark = YearNumber.apostrophe(atoms, to) || atoms.is(to, Kind.POSSESSIVE) ? to + 1 : to;
        long n = count.value().multiply(BigDecimal.valueOf(unit.factor())).longValue();
        return new InTime(Granularity.of(unit), n, period, atoms.word(mark, Term.TIME));
    }

    /** Whether "one day" is a length by the words beside it: "in one day", "took one day", "one day after". */
    private static boolean measured(Atoms atoms, int at, int to) {
        boolean before = atoms.is(at - 1, Kind.PREPOSITION)
                || atoms.is(at - 1, Kind.THAN)
                || atoms.is(at - 1, Kind.BOUND)
                || atoms.is(at - 1, Kind.THE)
                || atoms.word(at - 1, Term.LEAST)
                || TenseCue.SPANNING.at(atoms, at - 1);
        boolean behind = atoms.is(to, Kind.PREPOSITION)
                || atoms.is(to, Kind.OF)
                || atoms.is(to, Kind.LATER)
                || atoms.is(to, Kind.EARLIER)
                || atoms.is(to, Kind.DIGITS);
        return before || behind || !atoms.letters(to - 2);
    }

    /** "The third fire in five years": what is counted is over. */
    private static boolean ordinal(Atoms atoms, int last) {
        for (int i = last; i > last - ORDINAL_REACH; i--) {
            if (atoms.is(i, Kind.ORDINAL)) {
                return true;
            }
        }
        return false;
    }

    /** "10-year Treasury": a name for a security, not a length of time. */
    private static boolean bond(Atoms atoms, int next) {
        return atoms.is(next, Kind.SECURITY);
    }

    private static boolean about(Atoms atoms, int at) {
        return atoms.word(at, Term.COUPLE) || atoms.word(at + 1, Term.COUPLE);
    }

    /** "1990 second quarter", "one second": only a plural or a plain "one" makes the second a unit. */
    private static boolean secondsFit(Atoms atoms, int at, int name, boolean determined) {
        return atoms.is(name, Kind.PLURAL) || (!determined && atoms.word(at, Term.ONE)) || atoms.dash(name - 1);
    }

    /** The upper end of "two to three weeks", "12-18 months", "between 12 and 18 months". */
    private static @Nullable Numeral upper(Atoms atoms, int at, boolean between) {
        boolean link =
                (between && atoms.is(at, Kind.AND)) || atoms.is(at, Kind.TO) || atoms.is(at, Kind.OR) || atoms.dash(at);
        Numeral upper = link ? Numeral.read(atoms, at + 1) : null;
        return upper != null && !atoms.is(at + 1, Kind.A) ? upper : null;
    }

    private static int filler(Atoms atoms, int at) {
        return atoms.is(at, Kind.FILLER) && !atoms.is(at, Kind.UNIT) ? at + 1 : at;
    }

    /** "A week", where what stands before or behind makes it a length: "for a week", "less than a decade". */
    private static @Nullable Match article(Atoms atoms, int from, int at) {
        int name = filler(atoms, at + 1);
        Unit unit = DeicticRule.singular(atoms, name);
        boolean bounded = atoms.is(at - 1, Kind.THAN)
                || atoms.is(at - 1, Kind.BOUND)
                || atoms.word(at - 1, Term.LEAST)
                || atoms.word(at - 1, Term.FOR)
                || atoms.word(at - 1, Term.AS);
        return unit != null && unit != Unit.SECOND && bounded && !atoms.dash(name + 1)
                ? new Match(from, name + 1, new Literal(Value.duration(Period.of(BigDecimal.ONE, unit))))
                : null;
    }

    /** "The past decade", "recent weeks", "coming months". */
    private static @Nullable Match uncounted(Atoms atoms, int from, int at) {
        if (!atoms.is(at, Kind.UNIT) || !atoms.is(at - 1, Kind.STRETCH) || old(atoms, at)) {
            return null;
        }
        Unit unit = Unit.of(atoms.value(at, Kind.UNIT));
        if (atoms.is(at, Kind.PLURAL)) {
            return new Match(from, at + 1, new Literal(Value.duration(Period.vague(unit))));
        }
        boolean the = atoms.is(from, Kind.THE);
        return the && unit != Unit.QUARTER && unit != Unit.WEEKEND && unit != Unit.DAY
                ? new Match(from, at + 1, new Literal(Value.duration(Period.of(BigDecimal.ONE, unit))))
                : null;
    }

    /** "Half an hour", "half-hour". */
    private static @Nullable Match halfUnit(Atoms atoms, int at) {
        if (!atoms.is(at, Kind.HALF)) {
            return null;
        }
        int name = atoms.is(at + 1, Kind.A) || atoms.dash(at + 1) ? at + 2 : at + 1;
        Unit unit = DeicticRule.singular(atoms, name);
        return unit == null || unit == Unit.QUARTER
                ? null
                : new Match(at, name + 1, new Literal(Value.duration(Period.of(new BigDecimal("0.5"), unit))));
    }

    /** "Day-long", "decades-long". */
    private static @Nullable Match longUnit(Atoms atoms, int at) {
        if (!atoms.is(at, Kind.UNIT) || !atoms.dash(at + 1) || !atoms.word(at + 2, Term.LONG)) {
            return null;
        }
        Unit unit = Unit.of(atoms.value(at, Kind.UNIT));
        String period = atoms.is(at, Kind.PLURAL) ? Period.vague(unit) : Period.of(BigDecimal.ONE, unit);
        return new Match(at, at + 3, new Literal(Value.duration(period)));
    }

    /** "For years", "within weeks", "after months of talks": a plural unit alone behind a preposition of length, or before what fills it. */
    private static @Nullable Match bare(Atoms atoms, int at) {
        boolean behind = atoms.word(at - 1, Term.FOR)
                || atoms.word(at - 1, Term.WITHIN)
                || atoms.word(at - 1, Term.IN)
                || filled(atoms, at);
        boolean fits = atoms.is(at, Kind.UNIT) && atoms.is(at, Kind.PLURAL) && behind && !old(atoms, at);
        return fits
                ? new Match(at, at + 1, new Literal(Value.duration(Period.vague(Unit.of(atoms.value(at, Kind.UNIT))))))
                : null;
    }

    /** "Months of talks", not "thousands of years of peace", "the early days of war", "days of the week", "three-quarters of cities". */
    private static boolean filled(Atoms atoms, int at) {
        boolean part = atoms.is(at - 1, Kind.OF)
                || atoms.is(at - 1, Kind.SCALE)
                || atoms.is(at - 1, Kind.THE)
                || atoms.is(at - 2, Kind.THE)
                || atoms.word(at, Term.QUARTERS);
        return atoms.is(at + 1, Kind.OF)
                && atoms.lower(at + 2)
                && !TenseCue.DETERMINER.at(atoms, at + 2)
                && !atoms.is(at + 2, Kind.OLD)
                && !part;
    }

    private static boolean old(Atoms atoms, int name) {
        int next = atoms.dash(name + 1) ? name + 2 : name + 1;
        return atoms.is(next, Kind.OLD) || (atoms.is(name + 1, Kind.POSSESSIVE) && atoms.is(name + 2, Kind.OLD));
    }

    private static boolean currencyBefore(Atoms atoms, int at) {
        return atoms.is(at - 1, Kind.CURRENCY_MARK) && atoms.glued(at);
    }
}
