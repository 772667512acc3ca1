package io.dateline.analyse.time.meaning;

import java.time.ZoneId;

/**
 * A day and a time of a region that keeps summer time: "9 a.m. ET" is -04:00 in July and -05:00 in January.
 *
 * @param time what follows the day in the value, without an offset: {@code T09:00}
 */
public record RegionalTime(Meaning day, String time, int hour, ZoneId region) implements Meaning {
    private static final int HOURS = 24;

    @Override
    public Value resolve(Frame frame) {
        Value date = day.resolve(frame);
        CalendarPoint point = date.point();
        String offset = point == null
                ? ""
                : region.getRules()
                        .getOffset(point.date().atTime(hour % HOURS, 0))
                        .getId();
        return TimeOfDay.of(date, time + offset);
    }
}
