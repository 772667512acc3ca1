package io.dateline.analyse.time.meaning;

import io.dateline.article.TimeExpression;

/**
 * A day and a time in it.
 *
 * @param time what follows the day in the value: {@code T22:00}, {@code TMO}
 */
public record TimeOfDay(Meaning day, String time) implements Meaning {
    @Override
    public Value resolve(Frame frame) {
        return of(day.resolve(frame), time);
    }

    static Value of(Value date, String time) {
        return new Value(TimeExpression.Type.TIME, date.text() + time, date.point(), null, null);
    }
}
