package io.dateline.analyse.entity.link;

import io.dateline.analyse.entity.group.Name;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The time zone of the place a dateline names: what "Tuesday night" was when it was filed there. */
public final class Zones {
    private static final int LONGEST = 120;

    private final Places places;
    private final Countries countries;
    private final Divisions divisions;

    Zones(Places places, Countries countries, Divisions divisions) {
        this.places = places;
        this.countries = countries;
        this.divisions = divisions;
    }

    /**
     * The zone of the first place of {@code dateline}; null when there is none or it is not certain which is meant.
     *
     * @param dateline as written: {@code PARIS, Texas, Oct. 8 (Agency) --}
     */
    public @Nullable ZoneId of(@Nullable String dateline) {
        if (dateline == null) {
            return null;
        }
        String line = dateline.substring(0, Math.min(LONGEST, dateline.length()));
        int end = placeEnd(line, 0);
        List<Candidate> candidates =
                places.named(Name.of(line.substring(0, end)).key());
        List<Candidate> beside = List.of();
        if (end < line.length() && line.charAt(end) == ',') {
            beside = places.named(
                    Name.of(line.substring(end + 1, placeEnd(line, end + 1))).key());
        }
        Linked linked = Choice.of(new Surroundings().weigh(candidates, beside), Places.UNKNOWN);
        return linked.links().isEmpty() ? null : zone(linked, candidates);
    }

    private static int placeEnd(String line, int from) {
        int at = from;
        while (at < line.length() && ",(/\u2013\u2014".indexOf(line.charAt(at)) < 0 && !isDash(line, at)) {
            at++;
        }
        return at;
    }

    private static boolean isDash(String line, int at) {
        return line.charAt(at) == '-' && (at == 0 || line.charAt(at - 1) == ' ' || line.startsWith("--", at));
    }

    private @Nullable ZoneId zone(Linked linked, List<Candidate> candidates) {
        String value = linked.links().get(0).value();
        for (Candidate candidate : candidates) {
            if (candidate.value().equals(value)) {
                String zone = divisions.zone(candidate.division());
                Country country = countries.withCode(candidate.country());
                return zone.isEmpty() && country != null ? id(country.zone()) : id(zone);
            }
        }
        return null;
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
