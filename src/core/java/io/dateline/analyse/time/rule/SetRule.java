package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.meaning.Literal;
import io.dateline.analyse.time.meaning.Value;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Numeral;
import io.dateline.analyse.time.word.Term;
import io.dateline.analyse.time.word.Unit;
import io.dateline.article.TimeExpression;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A time that recurs: "every day", "each July", "every two weeks", "daily", "twice a month", "$2 million a year",
 * "Mondays".
 */
final class SetRule implements Rule {
    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    @Override
    public @Nullable Match match(Atoms atoms, int at) {
        if (atoms.is(at, Kind.EACH)) {
            return each(atoms, at);
        }
        if (atoms.is(at, Kind.REPEATED)) {
            if (named(atoms, at)) {
                return null;
            }
            Unit unit = Unit.of(atoms.value(at, Kind.REPEATED));
            if (unit == Unit.QUARTER && atoms.lower(at + 1) && !atoms.is(at + 1, Kind.PREPOSITION)) {
                return null; // a quarterly dividend is a kind of dividend
            }
            return set(at, at + 1, Period.of(BigDecimal.ONE, unit), null, "1X");
        }
        if (atoms.is(at, Kind.TIMES)) {
            return times(atoms, at, at + 1, atoms.value(at, Kind.TIMES));
        }
        if (atoms.is(at, Kind.WEEKDAYS) && atoms.capital(at)) {
            return set(at, at + 1, "XXXX-WXX-" + atoms.value(at, Kind.WEEKDAYS), null, null);
        }
        if (atoms.is(at, Kind.DIGITS) || atoms.is(at, Kind.NUMBER)) {
            Numeral count = Numeral.read(atoms, at);
            return count != null && atoms.word(count.end(), Term.TIMES) && count.end() == at + 1
                    ? times(atoms, at, count.end() + 1, count.value().intValue())
                    : null;
        }
        return per(atoms, at);
    }

    /** "The People's Daily", "Daily Mail": a capital where no sentence begins, or with another behind it. */
    private static boolean named(Atoms atoms, int at) {
        boolean inside = atoms.letters(at - 1) || atoms.is(at - 1, Kind.POSSESSIVE);
        return atoms.capital(at) && (inside || atoms.capital(at + 1));
    }

    private static @Nullable Match each(Atoms atoms, int at) {
        String quant = atoms.value(at, Kind.EACH) == 0 ? "EACH" : "EVERY";
        int next = atoms.word(at + 1, Term.OTHER) ? at + 2 : at + 1;
        Numeral count = Numeral.read(atoms, next);
        int name = count == null ? next : count.end();
        if (atoms.is(name, Kind.UNIT)
                && (count != null || !atoms.is(name, Kind.PLURAL))
                && !ordinalSecond(atoms, name)) {
            BigDecimal every = count == null ? BigDecimal.valueOf(next - at) : count.value();
            Unit unit = Unit.of(atoms.value(name, Kind.UNIT));
            return set(at, name + 1, Period.of(every, unit), quant, null);
        }
        String value = recurring(atoms, next);
        return value == null ? null : set(at, next + 1, value, quant, null);
    }

    private static boolean ordinalSecond(Atoms atoms, int at) {
        return atoms.is(at, Kind.ORDINAL) && !atoms.is(at, Kind.PLURAL);
    }

    private static @Nullable String recurring(Atoms atoms, int at) {
        if (atoms.is(at, Kind.WEEKDAY) && atoms.capital(at)) {
            return "XXXX-WXX-" + atoms.value(at, Kind.WEEKDAY);
        }
        if (atoms.is(at, Kind.MONTH) && atoms.capital(at)) {
            return String.format(Locale.ROOT, "XXXX-%02d", atoms.value(at, Kind.MONTH));
        }
        if (atoms.is(at, Kind.SEASON)) {
            return "XXXX-" + SEASONS[atoms.value(at, Kind.SEASON) - 1];
        }
        return atoms.is(at, Kind.DAYPART) ? "XXXX-XX-XX" + DayPart.code(atoms.value(at, Kind.DAYPART)) : null;
    }

    /** "Twice a month", "three times per week". */
    private static @Nullable Match times(Atoms atoms, int from, int at, int times) {
        boolean per = atoms.is(at, Kind.A) || atoms.is(at, Kind.EACH) || atoms.word(at, Term.PER);
        Unit unit = per ? DeicticRule.singular(atoms, at + 1) : null;
        return unit == null ? null : set(from, at + 2, Period.of(BigDecimal.ONE, unit), null, times + "X");
    }

    /** "A year" behind an amount, "per day". */
    private static @Nullable Match per(Atoms atoms, int at) {
        boolean per = atoms.word(at, Term.PER);
        if (!per && !(atoms.is(at, Kind.A) && amountBefore(atoms, at))) {
            return null;
        }
        Unit unit = DeicticRule.singular(atoms, at + 1);
        boolean distance = atoms.is(at + 2, Kind.AGO) || atoms.is(at + 2, Kind.EARLIER) || atoms.is(at + 2, Kind.LATER);
        return unit != null && !unit.clock() && !distance
                ? set(at, at + 2, Period.of(BigDecimal.ONE, unit), per ? null : "EVERY", null)
                : null;
    }

    /** Whether an amount ends before an atom: "$2 million", "28%", "300 people". */
    static boolean amountBefore(Atoms atoms, int at) {
        int before = at - 1;
        return atoms.is(before, Kind.DIGITS)
                || atoms.is(before, Kind.SCALE)
                || atoms.is(before, Kind.CURRENCY)
                || atoms.is(before, Kind.PERCENT)
                || ((atoms.endsWith(before, "s") || atoms.is(before, Kind.COUNTED))
                        && (atoms.is(before - 1, Kind.DIGITS)
                                || atoms.is(before - 1, Kind.SCALE)
                                || atoms.is(before - 1, Kind.NUMBER)));
    }

    private static Match set(int from, int to, String value, @Nullable String quant, @Nullable String freq) {
        return new Match(from, to, new Literal(new Value(TimeExpression.Type.SET, value, null, quant, freq)));
    }
}
