package io.dateline.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Reads times as corpora and JSON lines write them. */
public final class IsoTime {
    private IsoTime() {}

    /**
     * An ISO 8601 date, or date and time parted by {@code T} or a blank, with or without a zone: UTC without one.
     *
     * @throws java.time.DateTimeException when it is neither
     */
    public static Instant instant(String value) {
        int time = Math.max(value.indexOf('T'), value.indexOf(' '));
        if (time < 0) {
            return LocalDate.parse(value).atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        String iso = value.substring(0, time) + 'T' + value.substring(time + 1);
        boolean zoned = iso.endsWith("Z") || iso.indexOf('+', time) > 0 || iso.indexOf('-', time) > 0;
        return zoned
                ? OffsetDateTime.parse(iso).toInstant()
                : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
    }
}
