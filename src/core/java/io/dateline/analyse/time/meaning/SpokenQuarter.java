package io.dateline.analyse.time.meaning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * "The quarter", "the latest quarter", "the 1988 quarter": the quarter the text spoke of last, in a year given or not.
 * Without one it is the quarter before the anchor's, as results come after the quarter's end.
 *
 * @param year the year it is moved to; null for its own
 */
public record SpokenQuarter(@Nullable Meaning year) implements Meaning {
    @Override
    public Value resolve(Frame frame) {
        CalendarPoint spoken = frame.spokenQuarter();
        LocalDate today = frame.today();
        if (spoken == null && today != null) {
            spoken = new CalendarPoint(Granularity.QUARTER, today).plus(-1);
        }
        CalendarPoint of = year == null ? null : year.resolve(frame).point();
        if (spoken == null) {
            return Value.date(of == null ? Granularity.QUARTER.unknown() : of.value() + "-QX");
        }
        return Value.date(of == null ? spoken : spoken.withYear(of.date().getYear()));
    }
}
