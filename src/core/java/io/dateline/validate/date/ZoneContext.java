package io.dateline.validate.date;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of where and when an item was written. It decides which zone IST means, which number of 11/12 is the
 * month, and which date Tuesday is.
 *
 * @param countries ISO 3166 codes, the strongest evidence first: the agency's, then the language's, then the place's
 * @param zone the zone in which the agency writes its local times; null when that is not known
 * @param made the item's own time, the latest it can be where its zone is not certain; null when the item has none
 */
public record ZoneContext(
        List<String> countries,
        @Nullable ZoneId zone,
        @Nullable Instant made) {
    /** The context of an item of which nothing is known. */
    public static final ZoneContext UNKNOWN = new ZoneContext(List.of(), null, null);

    /** Longest name of an agency, host or place looked at. */
    static final int MAX_NAME = 200;

    public ZoneContext {
        countries = List.copyOf(countries);
    }

    /** The one of a zone's meanings that fits the item; null when none or several do. */
    @Nullable
    ZoneMeaning meant(List<ZoneMeaning> meanings) {
        if (meanings.size() == 1) {
            return meanings.get(0);
        }
        for (String country : countries) {
            List<ZoneMeaning> fitting = meanings.stream()
                    .filter(meaning -> meaning.countries().contains(country))
                    .toList();
            if (!fitting.isEmpty()) {
                return fitting.size() == 1 ? fitting.get(0) : null;
            }
        }
        return null;
    }

    /** The same place, with the item's own time. */
    public ZoneContext madeAt(@Nullable Instant time) {
        return new ZoneContext(countries, zone, time);
    }
}
