package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.meaning.Direction;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import org.jspecify.annotations.Nullable;

/** A day of a month: "Oct. 8", "last Oct. 8", "October 8th, 2019", "8 October 2019", "the 8th of October last year". */
final class MonthDayRule implements Rule {
    @Override
    public @Nullable Match match(Atoms atoms, int at) {
        if (atoms.is(at, Kind.MONTH)) {
            return american(atoms, at, Direction.NONE);
        }
        if (atoms.is(at, Kind.TOWARDS)) {
            Match day = american(atoms, at + 1, Direction.of(atoms.value(at, Kind.TOWARDS)));
            return day == null ? null : day.over(at, day.to());
        }
        if (atoms.is(at, Kind.DIGITS) || atoms.is(at, Kind.THE) || atoms.is(at, Kind.ORDINAL)) {
            return european(atoms, at);
        }
        return null;
    }

    private static @Nullable Match american(Atoms atoms, int at, Direction direction) {
        MonthName month = MonthName.read(atoms, at);
        if (month == null) {
            return null;
        }
        int next = atoms.is(month.next(), Kind.THE) ? month.next() + 1 : month.next();
        DayNumber day = next > month.next() ? DayNumber.ordinal(atoms, next) : DayNumber.read(atoms, next);
        if (day == null || !Dates.exists(month.month(), day.day())) {
            return null;
        }
        YearClause year = YearClause.read(atoms, DayRange.behind(atoms, day.end()));
        int end = year == null || year.end() == 0 || DayRange.behind(atoms, day.end()) > day.end()
                ? day.end()
                : year.end();
        return new Match(at, end, Dates.day(month.month(), day.day(), year == null ? null : year.year(), direction));
    }

    private static @Nullable Match european(Atoms atoms, int at) {
        int next = atoms.is(at, Kind.THE) ? at + 1 : at;
        DayNumber day = next > at ? DayNumber.ordinal(atoms, next) : DayNumber.read(atoms, next);
        if (day == null) {
            return null;
        }
        int last = DayRange.behind(atoms, day.end());
        int name = atoms.is(last, Kind.OF) ? last + 1 : atoms.dash(last) ? last + 1 : last;
        MonthName month = MonthName.read(atoms, name);
        if (month == null || !Dates.exists(month.month(), day.day()) || (next > at && name == last)) {
            return null;
        }
        int behind = atoms.dash(month.next()) ? month.next() + 1 : month.next();
        YearClause year = YearClause.read(atoms, behind);
        if (last > day.end()) {
            return new Match(at, day.end(), Dates.day(month.month(), day.day(), year == null ? null : year.year()));
        }
        int end = year == null ? month.end() : year.end();
        return new Match(at, end, Dates.day(month.month(), day.day(), year == null ? null : year.year()));
    }
}
