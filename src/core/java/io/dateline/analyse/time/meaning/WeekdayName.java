package io.dateline.analyse.time.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** "Tuesday", "last Friday": in copy that looks back the most recent one, today included; else the one to come. */
public record WeekdayName(DayOfWeek weekday, Direction direction) implements Meaning {
    @Override
    public Value resolve(Frame frame) {
        LocalDate today = frame.today();
        if (today == null) {
            return Value.date("XXXX-WXX-" + weekday.getValue());
        }
        LocalDate day = switch (direction) {
            case LAST -> today.with(TemporalAdjusters.previous(weekday));
            case NEXT -> today.with(TemporalAdjusters.next(weekday));
            default ->
                frame.tense() == Tense.FUTURE
                        ? today.with(TemporalAdjusters.nextOrSame(weekday))
                        : today.with(TemporalAdjusters.previousOrSame(weekday));
        };
        return Value.date(CalendarPoint.day(day));
    }
}
