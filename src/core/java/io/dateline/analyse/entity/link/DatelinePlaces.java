package io.dateline.analyse.entity.link;

import io.dateline.analyse.entity.group.Name;
import io.dateline.article.Dateline;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Links the place that a dateline names, whether or not the copy names it too. What stands after a comma says where it
 * lies ({@code PARIS, Texas}).
 */
public final class DatelinePlaces {
    private final Places places;
    private final Countries countries;
    private final Divisions divisions;

    DatelinePlaces(Places places, Countries countries, Divisions divisions) {
        this.places = places;
        this.countries = countries;
        this.divisions = divisions;
    }

    /**
     * The link of the dateline's first place. Nothing is chosen when it names none, or it is not certain which place is
     * meant.
     */
    public Linked link(@Nullable Dateline dateline) {
        return Choice.of(candidates(dateline), Places.UNKNOWN);
    }

    /** The time zone of its first place, what "Tuesday night" was when it was filed there; null when that is unknown. */
    public @Nullable ZoneId zone(@Nullable Dateline dateline) {
        Candidate sure = Choice.sure(candidates(dateline), Places.UNKNOWN);
        if (sure == null) {
            return null;
        }
        String zone = divisions.zone(sure.division());
        Country country = countries.withCode(sure.country());
        return zone.isEmpty() && country != null ? id(country.zone()) : id(zone);
    }

    /** The first place without what lies around it: {@code PARIS} of {@code PARIS, Texas}. */
    public static String name(String place) {
        int comma = place.indexOf(',');
        return comma < 0 ? place : place.substring(0, comma);
    }

    private List<Candidate> candidates(@Nullable Dateline dateline) {
        String place = dateline == null ? null : dateline.place();
        if (place == null) {
            return List.of();
        }
        String name = name(place);
        List<Candidate> beside = List.of();
        if (name.length() < place.length()) {
            beside = places.named(
                    Name.of(name(place.substring(name.length() + 1))).key());
        }
        return new PlaceContext().weigh(places.named(Name.of(name).key()), beside);
    }

    private static @Nullable ZoneId id(String zone) {
        try {
            return zone.isEmpty() ? null : ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            // A Java platform with an older zone table than ours.
            return null;
        }
    }
}
