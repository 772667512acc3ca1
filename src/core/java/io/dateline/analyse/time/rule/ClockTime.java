package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.meaning.Meaning;
import io.dateline.analyse.time.meaning.RegionalTime;
import io.dateline.analyse.time.meaning.TimeOfDay;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Term;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A time on the clock: "10:35 a.m.", "9 a.m. EST", "1300 GMT", "14:05", "noon", "4 in the morning", "5 o'clock".
 *
 * @param end the atom after it
 * @param value as it stands behind the day in a value: {@code T10:35}, {@code T13:00Z}
 * @param region where the offset depends on the day, "ET"; null elsewhere
 */
record ClockTime(int end, String value, int hour, @Nullable ZoneId region) {
    /** Zone numbers from here on are regions that keep summer time. */
    private static final int REGIONAL = 10_000;

    private static final List<ZoneId> REGIONS = List.of(
            ZoneId.of("America/New_York"),
            ZoneId.of("America/Chicago"),
            ZoneId.of("America/Denver"),
            ZoneId.of("America/Los_Angeles"));

    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private ClockTime(int end, String value) {
        this(end, value, 0, null);
    }

    /** The time on a day. */
    Meaning on(Meaning day) {
        return region == null ? new TimeOfDay(day, value) : new RegionalTime(day, value, hour, region);
    }

    static @Nullable ClockTime read(Atoms atoms, int at) {
        if (atoms.is(at, Kind.HOUR_NAME)) {
            return zoned(atoms, at + 1, atoms.value(at, Kind.HOUR_NAME), 0);
        }
        if (!atoms.is(at, Kind.DIGITS)) {
            return spelt(atoms, at);
        }
        boolean colon = atoms.symbol(at + 1, ':') && atoms.glued(at + 1) && atoms.glued(at + 2);
        if (colon && atoms.integer(at + 2, 2) >= 0) {
            return withMinutes(atoms, at + 3, atoms.integer(at), atoms.integer(at + 2));
        }
        boolean diary = atoms.opensLine(at) && atoms.symbol(at + 1, ':') && !atoms.is(at + 2, Kind.DIGITS);
        boolean hours = atoms.word(at + 1, Term.HRS) && atoms.glued(at + 1);
        if (atoms.length(at) == 4 && hours) {
            int figures = atoms.integer(at);
            return figures < 0 ? null : withMinutes(atoms, at + 2, figures / 100, figures % 100);
        }
        if (atoms.length(at) == 4 && (diary || atoms.is(at + 1, Kind.ZONE))) {
            int figures = atoms.integer(at);
            return figures < 0 ? null : withMinutes(atoms, at + 1, figures / 100, figures % 100);
        }
        String text = atoms.length(at) <= 5 ? atoms.text(at) : "";
        int point = text.indexOf('.');
        if (point > 0 && text.length() == point + 3 && atoms.is(at + 1, Kind.MERIDIEM)) {
            return withMinutes(
                    atoms,
                    at + 1,
                    Integer.parseInt(text.substring(0, point)),
                    Integer.parseInt(text.substring(point + 1)));
        }
        return wholeHour(atoms, at, atoms.integer(at));
    }

    private static @Nullable ClockTime withMinutes(Atoms atoms, int at, int hour, int minute) {
        if (hour < 0
                || hour > HOURS
                || minute >= MINUTES
                || (atoms.symbol(at, ':') && atoms.glued(at) && atoms.integer(at + 1, 2) >= MINUTES)) {
            return null;
        }
        if (atoms.is(at, Kind.MERIDIEM)) {
            return hour < 1 || hour > 12
                    ? null
                    : zoned(atoms, at + 1, hour % 12 + atoms.value(at, Kind.MERIDIEM), minute);
        }
        int seconds = atoms.symbol(at, ':') && atoms.glued(at) && atoms.integer(at + 1, 2) >= 0 ? at + 2 : at;
        return zoned(atoms, seconds, hour, minute);
    }

    private static @Nullable ClockTime wholeHour(Atoms atoms, int at, int hour) {
        if (hour < 1 || hour > 12) {
            return null;
        }
        if (atoms.is(at + 1, Kind.MERIDIEM)) {
            return zoned(atoms, at + 2, hour % 12 + atoms.value(at + 1, Kind.MERIDIEM), 0);
        }
        return loose(atoms, at + 1, hour);
    }

    /** "5 o'clock", "4 in the morning". */
    private static @Nullable ClockTime loose(Atoms atoms, int at, int hour) {
        boolean oclock = atoms.word(at, Term.O) && atoms.word(at + 2, Term.CLOCK);
        int next = oclock ? at + 3 : at;
        if (atoms.word(next, Term.IN) && atoms.is(next + 1, Kind.THE) && atoms.is(next + 2, Kind.DAYPART)) {
            int part = atoms.value(next + 2, Kind.DAYPART);
            return zoned(atoms, next + 3, part == DayPart.MORNING ? hour % 12 : hour % 12 + 12, 0);
        }
        return oclock ? zoned(atoms, next, hour, 0) : null;
    }

    private static @Nullable ClockTime spelt(Atoms atoms, int at) {
        if (!atoms.is(at, Kind.NUMBER)) {
            return null;
        }
        int hour = atoms.value(at, Kind.NUMBER);
        return hour < 1 || hour > 12 ? null : wholeHour(atoms, at, hour);
    }

    private static ClockTime zoned(Atoms atoms, int at, int hour, int minute) {
        String time = String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
        if (!atoms.is(at, Kind.ZONE) || !atoms.capital(at)) {
            return new ClockTime(at, time);
        }
        int zone = atoms.value(at, Kind.ZONE);
        return zone >= REGIONAL
                ? new ClockTime(at + 1, time, hour, REGIONS.get(zone - REGIONAL))
                : new ClockTime(at + 1, time + offset(zone));
    }

    private static String offset(int minutes) {
        int size = Math.abs(minutes);
        return minutes == 0
                ? "Z"
                : String.format(Locale.ROOT, "%s%02d:%02d", minutes < 0 ? "-" : "+", size / MINUTES, size % MINUTES);
    }
}
