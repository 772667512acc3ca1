package io.dateline.analyse.time.meaning;

/**
 * So many stretches from the time spoken of: "three days later", "that year", "the following month". Without such a time
 * the anchor stands in for it.
 */
public record FromThen(Granularity granularity, long count) implements Meaning {
    @Override
    public Value resolve(Frame frame) {
        CalendarPoint then = frame.spokenOf();
        if (then == null || then.granularity().compareTo(granularity) > 0) {
            return new FromNow(granularity, count).resolve(frame);
        }
        return Value.date(then.as(granularity).plus(count));
    }
}
