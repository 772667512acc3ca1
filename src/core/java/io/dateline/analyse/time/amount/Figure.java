package io.dateline.analyse.time.amount;

import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Numeral;
import io.dateline.analyse.time.word.Term;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its scale, or the two of a range: "1.2 bn", "5m", "three million", "10-12 million", "5 to 10", "between 5 and 10".
 *
 * @param from its first atom
 * @param low the number, or the range's lower
 * @param lowEnd the atom after the lower
 * @param high the range's upper; null when there is no range
 * @param highFrom the first atom of the upper
 * @param to the atom after it all
 * @param letter whether the scale is a letter behind the digits, "5m", which alone may as well be metres
 */
record Figure(
        int from, BigDecimal low, int lowEnd, @Nullable BigDecimal high, int highFrom, int to, boolean letter) {
    private static final int MOST_DIGITS = 24;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** A number, its scale, and the atom after both. */
    private record Scaled(BigDecimal mantissa, int power, int end, boolean letter) {
        BigDecimal value() {
            return mantissa.scaleByPowerOfTen(power);
        }
    }

    static @Nullable Figure read(Atoms atoms, int at) {
        Scaled low = scaled(atoms, at);
        if (low == null) {
            return null;
        }
        int next = link(atoms, at, low.end);
        boolean again = next > 0 && atoms.is(next, Kind.CURRENCY_MARK);
        Scaled high = next > 0 ? scaled(atoms, again ? next + 1 : next) : null;
        if (high == null
                || (high.mantissa.compareTo(low.mantissa) <= 0 && high.power <= low.power)
                || (again && high.power == low.power)) {
            return new Figure(at, low.value(), low.end, null, low.end, low.end, low.letter);
        }
        // "$2 to $3 million" are millions both, "$500,000 to $3 million" are not
        boolean shared = low.power == 0 && low.mantissa.compareTo(high.mantissa) < 0;
        BigDecimal lower = shared ? low.mantissa.scaleByPowerOfTen(high.power) : low.value();
        return new Figure(at, lower, low.end, high.value(), next, high.end, high.letter);
    }

    /** The atom behind the "to", the dash or, behind "between", the "and" of a range; or -1. */
    private static int link(Atoms atoms, int from, int at) {
        boolean dash = atoms.dash(at) && atoms.glued(at) && atoms.glued(at + 1);
        int before = atoms.is(from - 1, Kind.CURRENCY_MARK) ? from - 2 : from - 1;
        boolean between = atoms.is(at, Kind.AND) && atoms.word(before, Term.BETWEEN);
        return dash || between || atoms.is(at, Kind.TO) ? at + 1 : -1;
    }

    private static @Nullable Scaled scaled(Atoms atoms, int at) {
        Numeral number = half(atoms, at) ? new Numeral(at + 2, HALF, false) : Numeral.read(atoms, at);
        if (number == null || number.vague() || number.value().precision() > MOST_DIGITS) {
            return null;
        }
        int end = number.end();
        if (atoms.is(at, Kind.HALF) && atoms.is(end, Kind.SCALE)) {
            return new Scaled(number.value(), atoms.value(end, Kind.SCALE), end + 1, false);
        }
        if (!atoms.is(end - 1, Kind.DIGITS)) {
            return new Scaled(number.value(), 0, end, false);
        }
        int letter = atoms.glued(end) ? letter(atoms, end) : 0;
        if (letter > 0) {
            return new Scaled(number.value(), letter, end + 1, true);
        }
        int word = atoms.dash(end) && atoms.glued(end) && atoms.is(end + 1, Kind.SCALE) ? end + 1 : end;
        return atoms.is(word, Kind.SCALE)
                ? new Scaled(number.value(), atoms.value(word, Kind.SCALE), word + 1, false)
                : new Scaled(number.value(), 0, end, false);
    }

    /** "Half a": of a million, a mile, a percentage point. */
    private static boolean half(Atoms atoms, int at) {
        return atoms.is(at, Kind.HALF) && atoms.is(at + 1, Kind.A) && !atoms.is(at + 2, Kind.DOZEN);
    }

    /** The power of ten that a letter behind digits stands for, or 0. */
    private static int letter(Atoms atoms, int at) {
        if (atoms.length(at) != 1) {
            boolean millions = atoms.word(at, Term.MM) && atoms.capital(at) && atoms.is(at - 2, Kind.CURRENCY_MARK);
            return millions ? 6 : 0;
        }
        return atoms.word(at, Term.M)
                ? 6
                : atoms.word(at, Term.B) ? 9 : atoms.word(at, Term.K) ? 3 : atoms.word(at, Term.T) ? 12 : 0;
    }
}
