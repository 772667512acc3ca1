package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.meaning.Direction;
import io.dateline.analyse.time.meaning.Holiday;
import io.dateline.analyse.time.meaning.Meaning;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A day with a name: "Thanksgiving", "last Christmas Day", "Labor Day 2019", "New Year's Eve". */
final class HolidayRule implements Rule {
    private static final Map<String, List<Name>> NAMES = names();

    private record Name(List<String> words, Holiday holiday) {}

    @Override
    public @Nullable Match match(Atoms atoms, int at) {
        boolean towards = atoms.is(at, Kind.TOWARDS);
        int name = towards ? at + 1 : at;
        if (!atoms.is(name, Kind.HOLIDAY) || !atoms.capital(name)) {
            return null;
        }
        Name best = null;
        for (Name known : NAMES.getOrDefault(Words.lower(atoms.text(name)), List.of())) {
            if (fits(atoms, name, known.words) && (best == null || known.words.size() > best.words.size())) {
                best = known;
            }
        }
        return best == null ? null : found(atoms, at, name + best.words.size(), best.holiday);
    }

    private static Match found(Atoms atoms, int at, int end, Holiday holiday) {
        Direction direction = atoms.is(at, Kind.TOWARDS) ? Direction.of(atoms.value(at, Kind.TOWARDS)) : Direction.NONE;
        YearClause clause = YearClause.read(atoms, end);
        Meaning year = clause == null ? null : clause.year();
        Meaning meaning = Dates.part("XXXX-XX-XX", holiday::in, year, direction);
        return new Match(at, clause == null ? end : clause.end(), meaning);
    }

    private static boolean fits(Atoms atoms, int at, List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (!atoms.word(at + i, words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, List<Name>> names() {
        Map<String, List<Name>> names = new TreeMap<>();
        for (String line : Words.lines("holidays.txt")) {
            int space = line.indexOf(' ');
            List<String> words = List.of(line.substring(space + 1).split(" ", -1));
            Name name = new Name(words, Holiday.valueOf(line.substring(0, space)));
            names.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(name);
        }
        return names;
    }
}
