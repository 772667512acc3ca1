package io.dateline.analyse.time.meaning;

/**
 * "One day": some day to come where the sentence looks ahead ("may one day return"), else a length.
 *
 * @param length the length, as a value of TIMEX3
 */
public record SomeDay(String length) implements Meaning {
    @Override
    public Value resolve(Frame frame) {
        return frame.tense() == Tense.FUTURE ? Value.date("FUTURE_REF") : Value.duration(length);
    }
}
