package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.KindSet;
import java.util.ArrayList;
import java.util.List;

/** The grammar of time expressions: the longest match wins, and matches never overlap. */
public final class TimeGrammar {
    private static final KindSet ARTICLES = KindSet.of(Kind.THE, Kind.A);
    private static final KindSet OPENERS = KindSet.of(
            Kind.DIGITS,
            Kind.MONTH,
            Kind.WEEKDAY,
            Kind.WEEKDAYS,
            Kind.UNIT,
            Kind.NUMBER,
            Kind.SCALE,
            Kind.VAGUE,
            Kind.HALF,
            Kind.ORDINAL,
            Kind.SEASON,
            Kind.DAYPART,
            Kind.HOUR_NAME,
            Kind.TOWARDS,
            Kind.ALONGSIDE,
            Kind.STRETCH,
            Kind.DAYWORD,
            Kind.HOLIDAY,
            Kind.PHASE,
            Kind.PHASE_COMPARATIVE,
            Kind.EDGE,
            Kind.BOUND,
            Kind.FILLER,
            Kind.EACH,
            Kind.REPEATED,
            Kind.TIMES,
            Kind.REFERENCE,
            Kind.FISCAL,
            Kind.LATEST,
            Kind.OPENER);

    private final Rule rules = rules();

    /** All time expressions, in text order. */
    public List<Match> read(Atoms atoms) {
        List<Match> matches = new ArrayList<>();
        int behind = 0;
        for (int at = 0; at < atoms.size(); ) {
            Match match = mayBegin(atoms, at) ? rules.match(atoms, at) : null;
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

    /** A quick test that spares most atoms the rules. An article must have a word of the lexicon after it. */
    private static boolean mayBegin(Atoms atoms, int at) {
        boolean article = atoms.isAny(at, ARTICLES);
        return article ? at + 1 < atoms.size() && atoms.known(at + 1) : atoms.isAny(at, OPENERS);
    }

    private static Rule rules() {
        Rule monthDay = Gated.of(new MonthDayRule(), Kind.MONTH, Kind.DIGITS, Kind.THE, Kind.ORDINAL, Kind.TOWARDS);
        Rule numeric = Gated.of(new NumericDateRule(), Kind.DIGITS);
        Rule day = Longest.of(
                Gated.of(
                        new WeekdayRule(Longest.of(monthDay, numeric, new ShortDateRule())),
                        Kind.WEEKDAY,
                        Kind.TOWARDS),
                monthDay,
                numeric,
                Gated.of(new DayWordRule(), Kind.DAYWORD, Kind.THE, Kind.UNIT),
                Gated.of(new HolidayRule(), Kind.HOLIDAY, Kind.TOWARDS));
        Rule period = period();
        Rule parts = new DayPartRule(day);
        return Longest.of(
                day,
                period,
                parts,
                new ClockRule(day),
                Gated.of(new DayAfterMonthRule(), Kind.DIGITS),
                lengths(),
                Gated.of(new WeekOfRule(day), Kind.THE),
                Gated.of(new PartOfYearRule(), Kind.THE, Kind.ORDINAL, Kind.OPENER, Kind.TOWARDS),
                Gated.of(new SamePeriodRule(), Kind.THE),
                Gated.of(new YearSpokenOfRule(), Kind.THE),
                Gated.of(
                        new SetRule(),
                        Kind.EACH,
                        Kind.REPEATED,
                        Kind.TIMES,
                        Kind.WEEKDAYS,
                        Kind.DIGITS,
                        Kind.NUMBER,
                        Kind.A,
                        Kind.OPENER),
                Gated.of(
                        new PhaseRule(Longest.of(period, day, parts)),
                        Kind.THE,
                        Kind.PHASE,
                        Kind.PHASE_COMPARATIVE,
                        Kind.EDGE,
                        Kind.TOWARDS,
                        Kind.UNIT),
                Gated.of(new ReferenceRule(), Kind.REFERENCE, Kind.THE, Kind.OPENER, Kind.FILLER));
    }

    private static Rule period() {
        return Longest.of(
                Gated.of(new MonthRule(), Kind.MONTH, Kind.TOWARDS),
                Gated.of(new YearRule(), Kind.THE, Kind.FISCAL, Kind.UNIT, Kind.DIGITS, Kind.NUMBER, Kind.OPENER),
                Gated.of(new DecadeRule(), Kind.THE, Kind.DIGITS, Kind.ORDINAL, Kind.OPENER),
                Gated.of(
                        new QuarterRule(),
                        Kind.THE,
                        Kind.TOWARDS,
                        Kind.ORDINAL,
                        Kind.FISCAL,
                        Kind.DIGITS,
                        Kind.NUMBER,
                        Kind.OPENER),
                Gated.of(new HalfRule(), Kind.THE, Kind.ORDINAL, Kind.OPENER),
                Gated.of(new SeasonRule(), Kind.THE, Kind.TOWARDS, Kind.SEASON),
                Gated.of(new DeicticRule(), Kind.THE, Kind.TOWARDS, Kind.ALONGSIDE));
    }

    private static Rule lengths() {
        return Gated.of(
                Longest.of(new AgoRule(), new DurationRule()),
                Kind.BOUND,
                Kind.OPENER,
                Kind.FILLER,
                Kind.THE,
                Kind.A,
                Kind.DIGITS,
                Kind.NUMBER,
                Kind.SCALE,
                Kind.VAGUE,
                Kind.HALF,
                Kind.UNIT,
                Kind.STRETCH,
                Kind.LATEST,
                Kind.ORDINAL,
                Kind.ALONGSIDE);
    }
}
