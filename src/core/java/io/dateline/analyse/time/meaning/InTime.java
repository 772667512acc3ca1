package io.dateline.analyse.time.meaning;

/**
 * "In five years": a date where the sentence looks ahead ("will open in five years"), else a length ("the third fire in
 * five years").
 *
 * @param period the length
 * @param date whether it is a date in any case: "in five years' time"
 */
public record InTime(Granularity granularity, long count, String period, boolean date) implements Meaning {
    @Override
    public Value resolve(Frame frame) {
        return date || frame.tense() == Tense.FUTURE
                ? new FromNow(granularity, count).resolve(frame)
                : Value.duration(period);
    }
}
