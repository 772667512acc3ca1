package io.dateline.analyse.time.meaning;

/** A date that needs no anchor. */
public record Fixed(CalendarPoint point) implements Meaning {
    @Override
    public Value resolve(Frame frame) {
        return Value.date(point);
    }
}
