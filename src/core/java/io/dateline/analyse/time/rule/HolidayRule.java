package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.meaning.Direction;
import io.dateline.analyse.time.meaning.Holiday;
import io.dateline.analyse.time.meaning.Meaning;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Phrases;
import org.jspecify.annotations.Nullable;

/** A day with a name: "Thanksgiving", "last Christmas Day", "Labor Day 2019", "New Year's Eve". */
final class HolidayRule implements Rule {
    @Override
    public @Nullable Match match(Atoms atoms, int at) {
        boolean towards = atoms.is(at, Kind.TOWARDS);
        int name = towards ? at + 1 : at;
        if (!atoms.is(name, Kind.HOLIDAY) || !atoms.capital(name)) {
            return null;
        }
        Phrases.Found found = Phrases.HOLIDAYS.find(atoms, name);
        if (found == null) {
            return null;
        }
        Direction direction = towards ? Direction.of(atoms.value(at, Kind.TOWARDS)) : Direction.NONE;
        YearClause clause = YearClause.read(atoms, found.end());
        Holiday holiday = Holiday.valueOf(found.thing());
        Meaning meaning = Dates.part("XXXX-XX-XX", holiday::in, clause == null ? null : clause.year(), direction);
        return new Match(at, clause == null ? found.end() : clause.end(), meaning);
    }
}
