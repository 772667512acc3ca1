package io.dateline.analyse.time.word;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A number in digits or words: "1,200", "5 1/2", "twenty-four", "a hundred", "three dozen", "a couple of", "several".
 *
 * @param end the atom after it
 * @param value zero when vague
 * @param vague whether it stands for no certain number
 */
public record Numeral(int end, BigDecimal value, boolean vague) {
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final long LARGEST = 1_000_000_000_000_000L;
    private static final int LONGEST = 16;

    /** The longest number that begins at an atom; null when none does. */
    public static @Nullable Numeral read(Atoms atoms, int at) {
        if (atoms.is(at, Kind.DIGITS)) {
            return atoms.decimal(at) ? digits(atoms, at) : null;
        }
        if (atoms.is(at, Kind.A)) {
            return afterArticle(atoms, at);
        }
        if (atoms.is(at, Kind.HALF) && atoms.is(at + 1, Kind.A) && atoms.is(at + 2, Kind.DOZEN)) {
            return new Numeral(at + 3, BigDecimal.valueOf(6), false);
        }
        if (atoms.is(at, Kind.VAGUE)) {
            return vague(atoms, at);
        }
        Numeral words = words(atoms, at);
        return words == null ? null : dozens(atoms, words);
    }

    /** "a few", "a couple of", "a dozen", "a hundred", "a half". */
    private static @Nullable Numeral afterArticle(Atoms atoms, int at) {
        if (atoms.is(at + 1, Kind.VAGUE)) {
            return vague(atoms, at + 1);
        }
        if (atoms.is(at + 1, Kind.DOZEN)) {
            return new Numeral(at + 2, DOZEN, false);
        }
        return atoms.is(at + 1, Kind.SCALE) ? words(atoms, at + 1) : null;
    }

    private static Numeral vague(Atoms atoms, int at) {
        int value = atoms.value(at, Kind.VAGUE);
        int end = atoms.is(at + 1, Kind.OF) && value > 0 ? at + 2 : at + 1;
        return new Numeral(end, BigDecimal.valueOf(value), value == 0);
    }

    private static @Nullable Numeral dozens(Atoms atoms, Numeral count) {
        return atoms.is(count.end, Kind.DOZEN) ? new Numeral(count.end + 1, count.value.multiply(DOZEN), false) : count;
    }

    private static Numeral digits(Atoms atoms, int at) {
        BigDecimal value = atoms.number(at);
        int end = at + 1;
        int numerator = atoms.integer(end);
        int denominator = atoms.integer(end + 2);
        if (numerator > 0 && atoms.symbol(end + 1, '/') && denominator > numerator && denominator <= 64) {
            value = value.add(ratio(numerator, denominator));
            end += 3;
        } else if (atoms.symbol(end, '/') && atoms.integer(end + 1) > 0 && value.signum() > 0) {
            int whole = atoms.integer(at);
            int parts = atoms.integer(end + 1);
            if (whole > 0 && whole < parts && parts <= 64) {
                return new Numeral(end + 2, ratio(whole, parts), false);
            }
        }
        return new Numeral(end, value, false);
    }

    private static BigDecimal ratio(int numerator, int denominator) {
        return BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), 6, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
    }

    /** Number words: "two hundred and fifty", "twenty-four", "one and a half". */
    private static @Nullable Numeral words(Atoms atoms, int at) {
        long total = 0;
        long group = 0;
        int i = at;
        int end = at;
        while (total < LARGEST && i - at < LONGEST) {
            if (atoms.is(i, Kind.TENS) && group % 100 == 0) {
                group += atoms.value(i, Kind.NUMBER);
            } else if (atoms.is(i, Kind.NUMBER)
                    && !atoms.is(i, Kind.TENS)
                    && fits(atoms.value(i, Kind.NUMBER), group, i > at)) {
                group += atoms.value(i, Kind.NUMBER);
            } else if (atoms.is(i, Kind.SCALE)) {
                int power = atoms.value(i, Kind.SCALE);
                group = Math.max(group, total == 0 || power == 2 ? 1 : 0);
                if (power == 2) {
                    group *= 100;
                } else {
                    total += group * (long) Math.pow(10, power);
                    group = 0;
                }
            } else {
                break;
            }
            end = ++i;
            boolean more = atoms.is(i + 1, Kind.NUMBER) || (atoms.is(i + 1, Kind.SCALE) && atoms.dash(i));
            if (more && ((atoms.dash(i) && atoms.glued(i)) || (atoms.is(i, Kind.AND) && atoms.is(i - 1, Kind.SCALE)))) {
                i++;
            }
        }
        if (end == at) {
            return null;
        }
        BigDecimal value = BigDecimal.valueOf(total + group);
        if (atoms.is(end, Kind.AND) && atoms.is(end + 1, Kind.A) && atoms.is(end + 2, Kind.HALF)) {
            return new Numeral(end + 3, value.add(HALF), false);
        }
        return new Numeral(end, value, false);
    }

    private static boolean fits(int number, long group, boolean inside) {
        return !inside || ((group % 100 == 0 || (group % 10 == 0 && number < 10)) && number > 0);
    }
}
