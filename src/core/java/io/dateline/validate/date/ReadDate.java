package io.dateline.validate.date;

import io.dateline.article.Warning;
import java.time.Instant;
import java.util.List;

/**
 * A date as it was read, and how far it may be off where something had to be assumed.
 *
 * @param instant to the millisecond
 * @param earliest the earliest moment the words may mean: what decides whether an embargo is over
 * @param latest the latest moment they may mean: what "Tuesday" in a note comes after
 * @param warnings what was assumed
 */
public record ReadDate(Instant instant, Instant earliest, Instant latest, List<Warning> warnings) {
    public ReadDate {
        warnings = List.copyOf(warnings);
    }

    static ReadDate exact(Instant instant) {
        return new ReadDate(instant, instant, instant, List.of());
    }
}
