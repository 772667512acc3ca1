package io.dateline.analyse.time.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** "Last weekend", "the weekend", "this weekend". */
public record Weekend(Direction direction) implements Meaning {
    @Override
    public Value resolve(Frame frame) {
        LocalDate today = frame.today();
        if (today == null) {
            return Value.date(Granularity.WEEKEND.unknown());
        }
        boolean begun = today.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        int weeks = switch (direction) {
            case LAST -> -1;
            case NEXT -> 1;
            case THIS -> frame.tense() == Tense.PAST && !begun && early(today) ? -1 : 0;
            case NONE -> frame.tense() == Tense.FUTURE || begun ? 0 : -1;
        };
        return Value.date(new CalendarPoint(Granularity.WEEKEND, today).plus(weeks));
    }

    private static boolean early(LocalDate today) {
        return today.getDayOfWeek().compareTo(DayOfWeek.TUESDAY) <= 0;
    }
}
