package io.dateline.analyse.time.meaning;

/**
 * So many stretches from the time spoken of: "three days later", "that year", "the following month". Without such a time
 * the anchor stands in for it. What the copy says has happened ("he died seven years later") cannot lie ahead: where it would, the time it
 * is counted from is none that the copy has named, and the value is unknown.
 */
public record FromThen(Granularity granularity, long count) implements Meaning {
    @Override
    public Value resolve(Frame frame) {
        CalendarPoint then = frame.spokenOf();
        if (then == null || then.granularity().compareTo(granularity) > 0) {
            return known(frame, new FromNow(granularity, count).resolve(frame));
        }
        return known(frame, Value.date(then.as(granularity).plus(count)));
    }

    private Value known(Frame frame, Value value) {
        CalendarPoint point = value.point();
        boolean ahead = point != null && frame.today() != null && point.first().isAfter(frame.today());
        return ahead && count > 1 && frame.tense() == Tense.PAST ? Value.date(granularity.unknown()) : value;
    }
}
