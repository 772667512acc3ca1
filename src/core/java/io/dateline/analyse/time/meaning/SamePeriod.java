package io.dateline.analyse.time.meaning;

/** "The same period last year": the quarter that the text speaks of in another year, or that whole year. */
public record SamePeriod(Meaning year) implements Meaning {
    @Override
    public Value resolve(Frame frame) {
        CalendarPoint spoken = frame.spokenQuarter();
        Value other = year.resolve(frame);
        CalendarPoint point = other.point();
        return spoken == null || point == null
                ? other
                : Value.date(spoken.withYear(point.date().getYear()).value());
    }
}
