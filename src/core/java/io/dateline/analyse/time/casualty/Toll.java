package io.dateline.analyse.time.casualty;

import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Limit;
import io.dateline.analyse.time.word.Numeral;
import io.dateline.analyse.time.word.Phrases;
import io.dateline.analyse.time.word.Term;
import io.dateline.article.Bound;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A whole number of people with what limits it before and the people behind it: "at least 4,500 people", "two others".
 *
 * @param from its first atom, the limit's where there is one
 * @param number the atom of the number itself
 * @param to the atom after the number
 * @param end the atom after the people
 */
record Toll(
        int from,
        int number,
        int to,
        int end,
        long count,
        @Nullable Bound bound,
        @Nullable String who) {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    /** Words between a number and its noun: "six Arlen police officers". */
    private static final int MOST_WORDS = 4;

    /** Atoms of "no fewer than" and "as many as". */
    private static final int LONGEST_LIMIT = 3;

    private static final int SHORTEST_PLURAL = 4;

    /** The number of people that begins at an atom; null when no number does, or it counts something else. */
    static @Nullable Toll read(Atoms atoms, int at) {
        if (!number(atoms, at)) {
            return null;
        }
        Numeral numeral = Numeral.read(atoms, at);
        if (numeral == null || numeral.vague()) {
            return null;
        }
        boolean scaled = atoms.is(at, Kind.DIGITS) && atoms.is(numeral.end(), Kind.SCALE);
        BigDecimal value =
                scaled ? numeral.value().scaleByPowerOfTen(atoms.value(numeral.end(), Kind.SCALE)) : numeral.value();
        int to = scaled ? numeral.end() + 1 : numeral.end();
        boolean whole = value.stripTrailingZeros().scale() <= 0 && value.compareTo(MOST) <= 0 && value.signum() > 0;
        if (!whole || more(atoms, to)) {
            return null;
        }
        Limit limit = Limit.before(atoms, at);
        return people(atoms, new Toll(limit.from(), at, to, to, value.longValueExact(), limit.bound(), null));
    }

    /** Whether a number of people begins at an atom with what limits it: "at least 14 people". */
    static boolean begins(Atoms atoms, int at) {
        for (int number = at; number <= at + LONGEST_LIMIT; number++) {
            Toll toll = read(atoms, number);
            if (toll != null) {
                return toll.from == at;
            }
        }
        return false;
    }

    private static boolean number(Atoms atoms, int at) {
        boolean begins = atoms.is(at, Kind.DIGITS)
                || atoms.is(at, Kind.NUMBER)
                || (atoms.is(at, Kind.A) && (atoms.is(at + 1, Kind.SCALE) || atoms.is(at + 1, Kind.DOZEN)));
        boolean inside = atoms.glued(at) && !atoms.symbol(at - 1, '(') && !atoms.symbol(at - 1, ')');
        boolean none = atoms.word(at, Term.ONE) && (atoms.word(at - 1, Term.NO) || atoms.is(at + 1, Kind.OF));
        return begins && !none && !inside && !atoms.is(at - 1, Kind.CURRENCY_MARK) && !atoms.is(at - 1, Kind.NUMBER);
    }

    /** A unit or an age behind the number: "12-year-old", "20 minutes", "15 percent", "7.30pm". */
    private static boolean more(Atoms atoms, int to) {
        return atoms.dash(to)
                || atoms.is(to, Kind.UNIT)
                || atoms.is(to, Kind.PERCENT)
                || atoms.is(to, Kind.MONTH)
                || Phrases.CURRENCIES.find(atoms, to) != null
                || atoms.is(to, Kind.MERIDIEM)
                || (atoms.glued(to) && (atoms.letters(to) || atoms.symbol(to, ':') || atoms.symbol(to, '/')));
    }

    private static @Nullable Toll people(Atoms atoms, Toll toll) {
        for (int at = toll.to; at < toll.to + MOST_WORDS; at++) {
            if (CasualtyCue.THING.at(atoms, at)) {
                return null;
            }
            boolean noun = atoms.is(at, Kind.COUNTED) || plural(atoms, at);
            if (noun && atoms.lower(at) && plural(atoms, at + 1) && atoms.lower(at + 1)) {
                continue; // "two police officers"
            }
            if (noun && atoms.lower(at)) {
                return toll.of(at + 1, atoms.text(at).toLowerCase(Locale.ROOT));
            }
            boolean one = toll.count == 1
                    && !(atoms.letters(at + 1) && !CasualtyCue.JOINS.at(atoms, at + 1) && !function(atoms, at + 1))
                    && atoms.lower(at)
                    && atoms.letters(at)
                    && at == toll.to;
            if (one && !function(atoms, at) && !Casualties.says(atoms, at) && !CasualtyCue.JOINS.at(atoms, at)) {
                return toll.of(at + 1, atoms.text(at).toLowerCase(Locale.ROOT));
            }
            if (!atoms.letters(at)
                    || Casualties.says(atoms, at)
                    || CasualtyCue.JOINS.at(atoms, at)
                    || function(atoms, at)) {
                return toll;
            }
        }
        return toll;
    }

    private static boolean plural(Atoms atoms, int at) {
        boolean form = atoms.endsWith(at, "s") && !atoms.endsWith(at, "ss") && atoms.length(at) >= SHORTEST_PLURAL;
        return form && !Casualties.says(atoms, at) && !function(atoms, at);
    }

    static boolean function(Atoms atoms, int at) {
        return atoms.is(at, Kind.AND)
                || atoms.is(at, Kind.PREPOSITION)
                || atoms.is(at, Kind.PAST)
                || (atoms.is(at, Kind.NOT_COUNTED) && !CasualtyCue.OTHERS.at(atoms, at) && !atoms.capitals(at));
    }

    private Toll of(int newEnd, String people) {
        return new Toll(from, number, to, newEnd, count, bound, people);
    }
}
