package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.meaning.CalendarPoint;
import io.dateline.analyse.time.meaning.Fixed;
import io.dateline.analyse.time.meaning.Granularity;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Term;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decades and centuries: "the 1960s", "the '90s", "the nineties", "the 20th century". */
final class DecadeRule implements Rule {
    /** In their order from 1920 on. */
    private static final List<Term> SPELT = List.of(
            Term.TWENTIES,
            Term.THIRTIES,
            Term.FORTIES,
            Term.FIFTIES,
            Term.SIXTIES,
            Term.SEVENTIES,
            Term.EIGHTIES,
            Term.NINETIES);

    @Override
    public @Nullable Match match(Atoms atoms, int at) {
        int next = atoms.is(at, Kind.THE) ? at + 1 : at;
        if (atoms.is(next, Kind.DIGITS)) {
            Match decade = digits(atoms, at, next);
            return decade != null ? decade : century(atoms, at, next);
        }
        if (YearNumber.apostrophe(atoms, next) && atoms.glued(next + 1)) {
            return digits(atoms, at, next + 1);
        }
        if (atoms.is(next, Kind.ORDINAL)) {
            return century(atoms, at, next);
        }
        return next > at ? spelt(atoms, at, next) : null;
    }

    private static @Nullable Match digits(Atoms atoms, int from, int at) {
        int plural = atoms.symbol(at + 1, '\'') ? at + 2 : at + 1;
        boolean s = atoms.glued(at + 1) && (atoms.word(at + 1, Term.S) || atoms.is(at + 1, Kind.POSSESSIVE));
        int year = atoms.integer(at, 4);
        if (!s || (year < 0 && atoms.integer(at, 2) < 0)) {
            return null;
        }
        boolean bare = year < 0;
        year = bare ? YearNumber.century(atoms.integer(at)) : year;
        if (year % 10 != 0 || year < 1000 || year > 2999 || (atoms.is(at + 1, Kind.POSSESSIVE) && from == at)) {
            return null;
        }
        boolean apostrophe = from == at && YearNumber.apostrophe(atoms, at - 1) && atoms.glued(at);
        if (bare && from == at && !apostrophe) {
            return null;
        }
        return decade(apostrophe ? from - 1 : from, Math.max(at + 2, plural), year);
    }

    private static @Nullable Match spelt(Atoms atoms, int from, int at) {
        for (int i = 0; i < SPELT.size(); i++) {
            if (atoms.word(at, SPELT.get(i))) {
                return decade(from, at + 1, 1920 + i * 10);
            }
        }
        return null;
    }

    private static Match decade(int from, int to, int year) {
        return new Match(from, to, new Fixed(new CalendarPoint(Granularity.DECADE, LocalDate.of(year, 1, 1))));
    }

    private static @Nullable Match century(Atoms atoms, int from, int at) {
        boolean digits = atoms.is(at, Kind.DIGITS);
        int end = digits ? at + 2 : at + 1;
        if (digits && !atoms.is(at + 1, Kind.ORDINAL_SUFFIX)) {
            return null;
        }
        int number = digits ? atoms.integer(at) : atoms.value(at, Kind.ORDINAL);
        end = atoms.dash(end) ? end + 1 : end;
        if (!atoms.word(end, Term.CENTURY) || number < 1 || number > 30) {
            return null;
        }
        LocalDate first = LocalDate.of(Math.max(1, (number - 1) * 100), 1, 1);
        return new Match(from, end + 1, new Fixed(new CalendarPoint(Granularity.CENTURY, first)));
    }
}
