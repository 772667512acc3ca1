package io.dateline.analyse.time.meaning;

import java.util.function.IntFunction;

/** A part of a year that is itself told apart: "last year's third quarter", "the end of next summer". */
public record InYear(Meaning year, String unknown, IntFunction<CalendarPoint> inYear) implements Meaning {
    @Override
    public Value resolve(Frame frame) {
        CalendarPoint point = year.resolve(frame).point();
        return point == null
                ? Value.date(unknown)
                : Value.date(inYear.apply(point.date().getYear()));
    }
}
