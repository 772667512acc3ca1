package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.meaning.Literal;
import io.dateline.analyse.time.meaning.Value;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Numeral;
import io.dateline.analyse.time.word.Term;
import io.dateline.analyse.time.word.Unit;
import org.jspecify.annotations.Nullable;

/** A length in several units of the clock: "two hours and 13 minutes", "2hr 5min 12sec", "2:05:12". */
final class LengthOfRace {
    private static final int MINUTES = 60;

    private LengthOfRace() {}

    /** The length that begins with a number of hours or minutes and goes on in smaller units; null when it does not go on. */
    static @Nullable Match read(Atoms atoms, int from, int to, Numeral count, Unit unit) {
        StringBuilder period = new StringBuilder(Period.of(count, unit));
        int end = to;
        Unit last = unit;
        while (last.compareTo(Unit.SECOND) > 0) {
            int next = atoms.is(end, Kind.AND) || atoms.symbol(end, ',') ? end + 1 : end;
            Numeral more = Numeral.read(atoms, next);
            if (more == null || more.vague() || !atoms.is(more.end(), Kind.UNIT)) {
                break;
            }
            Unit smaller = Unit.of(atoms.value(more.end(), Kind.UNIT));
            if (smaller.compareTo(last) >= 0) {
                break;
            }
            period.append(more.value().toPlainString()).append(smaller.letter());
            last = smaller;
            end = more.end() + 1;
        }
        return last == unit ? null : new Match(from, end, new Literal(Value.duration(period.toString())));
    }

    /** "2:05:12": an hour of one digit, minutes and seconds, with nothing that makes it a time of day. */
    static @Nullable Match figures(Atoms atoms, int at) {
        boolean form = atoms.integer(at, 1) >= 0
                && atoms.symbol(at + 1, ':')
                && atoms.symbol(at + 3, ':')
                && atoms.glued(at + 1)
                && atoms.glued(at + 2)
                && atoms.glued(at + 3)
                && atoms.glued(at + 4);
        int minutes = form ? atoms.integer(at + 2, 2) : -1;
        int seconds = form ? atoms.integer(at + 4, 2) : -1;
        boolean day = atoms.is(at + 5, Kind.MERIDIEM) || atoms.is(at + 5, Kind.ZONE) || atoms.word(at - 1, Term.AT);
        if (minutes < 0 || seconds < 0 || minutes >= MINUTES || seconds >= MINUTES || day) {
            return null;
        }
        String period = "PT" + atoms.integer(at) + "H" + minutes + "M" + seconds + "S";
        return new Match(at, at + 5, new Literal(Value.duration(period)));
    }
}
