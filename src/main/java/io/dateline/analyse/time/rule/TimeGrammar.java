package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.word.Atoms;
import java.util.ArrayList;
import java.util.List;

/** The whole grammar of time: the longest rule wins, matches never overlap. */
public final class TimeGrammar {
    private final Rule rules = rules();

    /** All time expressions, in text order. */
    public List<Match> read(Atoms atoms) {
        List<Match> matches = new ArrayList<>();
        int behind = 0;
        for (int at = 0; at < atoms.size(); ) {
            Match match = atoms.known(at) ? rules.match(atoms, at) : null;
            if (match == null || match.from() < behind) {
                at++;
                continue;
            }
            matches.add(match);
            behind = match.to();
            at = match.to();
        }
        return matches;
    }

    private static Rule rules() {
        Rule monthDay = new MonthDayRule();
        Rule numeric = new NumericDateRule();
        Rule weekday = new WeekdayRule(Longest.of(monthDay, numeric));
        Rule day = Longest.of(weekday, monthDay, numeric, new DayWordRule(), new HolidayRule());
        Rule period = Longest.of(
                new MonthRule(),
                new YearRule(),
                new DecadeRule(),
                new QuarterRule(),
                new HalfRule(),
                new SeasonRule(),
                new DeicticRule());
        Rule parts = new DayPartRule(day);
        return Longest.of(
                day,
                period,
                parts,
                new ClockRule(day),
                new DayAfterMonthRule(),
                new AgoRule(),
                new YearSpokenOfRule(),
                new SetRule(),
                new DurationRule(),
                new PhaseRule(Longest.of(period, day, parts)),
                new ReferenceRule());
    }
}
