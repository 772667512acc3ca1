package io.dateline.cli.reprocess;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;

/** One end of a range of a topic, as a person writes it. */
public sealed interface Bound {
    /** The first record of this time or later. */
    record At(Instant time) implements Bound {}

    /** One offset for every partition. */
    record Everywhere(long offset) implements Bound {}

    /** Offsets of some partitions; the others do not belong to the range. */
    record In(Map<Integer, Long> offsets) implements Bound {
        public In {
            offsets = Map.copyOf(offsets);
        }
    }

    /**
     * Reads a time ({@code 2026-03-17T06:00Z}, {@code 2026-03-17} for its first moment in UTC, {@code PT6H} for so long
     * ago), an offset, or offsets of partitions ({@code 0:1200,1:900}).
     *
     * @throws IllegalArgumentException with a sentence when it is none of these
     */
    static Bound parse(String written, Clock clock) {
        try {
            if (isNumber(written)) {
                return new Everywhere(Long.parseLong(written));
            }
            if (written.chars().allMatch(c -> (c >= '0' && c <= '9') || c == ':' || c == ',')) {
                return offsets(written);
            }
            return new At(time(written, clock));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    written
                            + " is no time (2026-03-17T06:00Z, 2026-03-17, PT6H for six hours ago), no offset (1200) and"
                            + " no offsets of partitions (0:1200,1:900)",
                    e);
        }
    }

    private static Bound offsets(String written) {
        Map<Integer, Long> offsets = new TreeMap<>();
        for (String one : written.split(",", -1)) {
            String[] parts = one.split(":", -1);
            if (parts.length != 2) {
                throw new IllegalArgumentException(one);
            }
            offsets.put(Integer.parseInt(parts[0]), Long.parseLong(parts[1]));
        }
        return new In(offsets);
    }

    private static Instant time(String written, Clock clock) {
        if (written.startsWith("P")) {
            return clock.instant().minus(Duration.parse(written));
        }
        return written.indexOf('T') < 0
                ? LocalDate.parse(written).atStartOfDay(ZoneOffset.UTC).toInstant()
                : OffsetDateTime.parse(written).toInstant();
    }

    private static boolean isNumber(String written) {
        return !written.isEmpty() && written.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
