package io.dateline.analyse.time.meaning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;

/**
 * A date that comes round once a year and is told without its year: "October", "Oct. 8", "the third quarter",
 * "Thanksgiving".
 *
 * @param unknown the value when there is no anchor
 * @param inYear the date in a given year
 */
public record Cycle(String unknown, IntFunction<CalendarPoint> inYear, Direction direction) implements Meaning {
    /** The factors, in halves, by which the distance of a date counts more when it contradicts the sentence's tense. */
    private static final int AGAINST_TENSE = 5;

    private static final int WITH_TENSE = 2;

    /** A month is never meant to come when its verb is past ("was hired in November"); a day may be ("declared, payable Dec. 7"). */
    private static final int PAST_AHEAD = 40;

    @Override
    public Value resolve(Frame frame) {
        LocalDate today = frame.today();
        if (today == null) {
            return Value.date(unknown);
        }
        int year = today.getYear();
        CalendarPoint here = inYear.apply(year);
        LocalDate now = new CalendarPoint(here.granularity(), today).first();
        return Value.date(
                switch (direction) {
                    case LAST -> here.first().isBefore(now) ? here : inYear.apply(year - 1);
                    case NEXT -> here.first().isAfter(now) ? here : inYear.apply(year + 1);
                    case THIS -> here;
                    case NONE -> nearest(now, frame.tense());
                });
    }

    private CalendarPoint nearest(LocalDate now, Tense tense) {
        CalendarPoint best = inYear.apply(now.getYear());
        for (int year = now.getYear() - 1; year <= now.getYear() + 1; year += 2) {
            CalendarPoint other = inYear.apply(year);
            best = cost(other, now, tense) < cost(best, now, tense) ? other : best;
        }
        return best;
    }

    private static long cost(CalendarPoint point, LocalDate now, Tense tense) {
        long days = ChronoUnit.DAYS.between(now, point.first());
        if (days > 0 && tense == Tense.PAST) {
            return days * (point.granularity() == Granularity.DAY ? AGAINST_TENSE : PAST_AHEAD);
        }
        return Math.abs(days) * (days < 0 && tense == Tense.FUTURE ? AGAINST_TENSE : WITH_TENSE);
    }
}
