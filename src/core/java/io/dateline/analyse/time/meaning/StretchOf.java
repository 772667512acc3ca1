package io.dateline.analyse.time.meaning;

/** The wider stretch that holds a time: "the week of March 6". */
public record StretchOf(Granularity granularity, Meaning within) implements Meaning {
    @Override
    public Value resolve(Frame frame) {
        CalendarPoint point = within.resolve(frame).point();
        return Value.date(
                point == null ? granularity.unknown() : point.as(granularity).value());
    }
}
