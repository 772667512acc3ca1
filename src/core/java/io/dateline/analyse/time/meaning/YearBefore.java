package io.dateline.analyse.time.meaning;

/**
 * "A year ago", "a year earlier", "the year-ago period". Earnings copy compares like with like: while the text speaks of
 * a quarter, a year earlier is that quarter of the year before. Otherwise it is the year before.
 *
 * @param fromThen whether it counts from the time spoken of ("earlier") and not from the anchor ("ago")
 */
public record YearBefore(int years, boolean fromThen) implements Meaning {
    @Override
    public Value resolve(Frame frame) {
        CalendarPoint quarter = frame.spokenQuarter();
        if (quarter != null) {
            return Value.date(quarter.withYear(quarter.date().getYear() - years).value());
        }
        Meaning year = fromThen ? new FromThen(Granularity.YEAR, -years) : new FromNow(Granularity.YEAR, -years);
        return year.resolve(frame);
    }
}
