package io.dateline.analyse.time.meaning;

/** "Overnight": the night that began yesterday, or tonight where the sentence looks ahead. */
public record NightBefore() implements Meaning {
    @Override
    public Value resolve(Frame frame) {
        return new FromNow(Granularity.DAY, frame.tense() == Tense.FUTURE ? 0 : -1).resolve(frame);
    }
}
