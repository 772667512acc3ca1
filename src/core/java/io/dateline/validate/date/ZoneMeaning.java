package io.dateline.validate.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One meaning of a zone's name: an offset, a zone with its rules, or, for a seasonal name such as EDT, both.
 *
 * @param countries ISO 3166 codes of the countries whose agencies mean this
 */
record ZoneMeaning(@Nullable ZoneOffset offset, @Nullable ZoneId rules, Set<String> countries) {
    ZoneMeaning {
        if (offset == null && rules == null) {
            throw new IllegalArgumentException("a zone without offset and rules");
        }
        countries = Set.copyOf(countries);
    }

    static ZoneMeaning of(ZoneOffset offset) {
        return new ZoneMeaning(offset, null, Set.of());
    }

    static ZoneMeaning of(ZoneId rules) {
        return rules instanceof ZoneOffset offset ? of(offset) : new ZoneMeaning(null, rules, Set.of());
    }

    /** The zone a date is read in: its name taken at its word. */
    ZoneId literal() {
        return offset != null ? offset : rules != null ? rules : ZoneOffset.UTC;
    }

    Instant literalInstant(LocalDateTime local) {
        return instant(literal(), local);
    }

    /**
     * The zone an embargo is read in. Desks write EDT in December: of the name and the clocks of that zone, whichever
     * ends later.
     */
    ZoneId latest(LocalDateTime local) {
        if (offset == null || rules == null) {
            return literal();
        }
        boolean wrongSeason = instant(rules, local).isAfter(instant(offset, local));
        return wrongSeason ? rules : offset;
    }

    /** A time that the clocks show twice is the later one; one that they skip moves on by the gap. */
    static Instant instant(ZoneId zone, LocalDateTime local) {
        return local.atZone(zone).withLaterOffsetAtOverlap().toInstant();
    }

    /** The zone of that id; null when the tz database of this Java has none. */
    static @Nullable ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            return null;
        }
    }
}
