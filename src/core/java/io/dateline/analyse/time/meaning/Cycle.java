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
    /** The factor, in halves, by which the distance of a date counts more when it contradicts the sentence's tense. */
    private static final int AGAINST_TENSE = 5;

    private static final int WITH_TENSE = 2;

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
        boolean against = (days > 0 && tense == Tense.PAST) || (days < 0 && tense == Tense.FUTURE);
        return Math.abs(days) * (against ? AGAINST_TENSE : WITH_TENSE);
    }
}
