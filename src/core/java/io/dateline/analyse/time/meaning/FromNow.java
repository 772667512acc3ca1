package io.dateline.analyse.time.meaning;

import java.time.LocalDate;

/** So many stretches from the anchor: "last week", "two days ago", "next year". */
public record FromNow(Granularity granularity, long count) implements Meaning {
    @Override
    public Value resolve(Frame frame) {
        LocalDate today = frame.today();
        return today == null
                ? Value.date(granularity.unknown())
                : Value.date(new CalendarPoint(granularity, today).plus(count));
    }
}
