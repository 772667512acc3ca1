package io.dateline.analyse.time.meaning;

import io.dateline.analyse.time.word.Unit;

/** How wide a stretch of the calendar a date names. */
public enum Granularity {
    DAY("XXXX-XX-XX"),
    WEEKEND("XXXX-WXX-WE"),
    WEEK("XXXX-WXX"),
    MONTH("XXXX-XX"),
    QUARTER("XXXX-QX"),
    SEASON("XXXX-XX"),
    HALF("XXXX-HX"),
    YEAR("XXXX"),
    DECADE("XXX"),
    CENTURY("XX");

    private final String unknown;

    Granularity(String unknown) {
        this.unknown = unknown;
    }

    /** The TIMEX3 value of such a stretch when nothing is known of where it lies. */
    public String unknown() {
        return unknown;
    }

    /** The stretch that a unit of time is; a day for units shorter than one. */
    public static Granularity of(Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> DAY;
            case WEEKEND -> WEEKEND;
            case WEEK, FORTNIGHT -> WEEK;
            case MONTH -> MONTH;
            case QUARTER -> QUARTER;
            case YEAR -> YEAR;
            case DECADE -> DECADE;
            case CENTURY -> CENTURY;
        };
    }
}
