package io.dateline.validate.date;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import io.dateline.validate.date.Phrases.Match;
import io.dateline.words.WordFile;
import io.dateline.words.WordLine;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of time zones and their meanings: those of {@code /validate/zones.tsv}, the cities and ids of the tz
 * database, and Windows' names.
 */
final class Zones {
    private static final Phrases<List<ZoneMeaning>> NAMES = new Phrases<>();
    private static final Phrases<List<ZoneMeaning>> CAPITALS = new Phrases<>();
    private static final Map<String, String> IDS = new HashMap<>();

    static {
        for (List<String> row : WordFile.rows("/validate/zones.tsv", 4)) {
            ZoneMeaning meaning = meaning(row);
            WordLine.entries(row.get(0)).forEach(name -> add(name, meaning));
        }
        for (String id : ZoneId.getAvailableZoneIds()) {
            IDS.put(id.toLowerCase(Locale.ROOT), id);
        }
        TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)
                .forEach(Zones::addCity);
    }

    private Zones() {}

    private static ZoneMeaning meaning(List<String> row) {
        Set<String> countries = new HashSet<>(List.of(row.get(3).split(" ", -1)));
        countries.remove("-");
        return new ZoneMeaning(
                row.get(1).equals("-") ? null : ZoneOffset.of(row.get(1)),
                row.get(2).equals("-") ? null : ZoneMeaning.zone(row.get(2)),
                countries);
    }

    private static void add(String name, ZoneMeaning meaning) {
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT)) && name.charAt(0) < 0x80;
        Phrases<List<ZoneMeaning>> phrases = capitals ? CAPITALS : NAMES;
        List<ZoneMeaning> known = phrases.get(name);
        List<ZoneMeaning> all = new ArrayList<>(known == null ? List.of() : known);
        all.add(meaning);
        phrases.put(name, List.copyOf(all));
    }

    /** {@code America/New_York} gives "new york", unless the table has that name. */
    private static void addCity(String id) {
        ZoneId zone = ZoneMeaning.zone(id);
        String city = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        if (zone != null && NAMES.get(city) == null) {
            NAMES.put(city, List.of(new ZoneMeaning(null, zone, Set.of(TimeZone.getRegion(id)))));
        }
    }

    /**
     * The longest name at a place; null when there is none.
     *
     * @param anyCase whether abbreviations count in small letters too, as in "6 pm est"
     */
    static @Nullable Match<List<ZoneMeaning>> at(Tokens tokens, int from, boolean anyCase) {
        Match<List<ZoneMeaning>> name = NAMES.at(tokens, from);
        Match<List<ZoneMeaning>> capitals = anyCase || tokens.get(from).caps() ? CAPITALS.at(tokens, from) : null;
        return capitals != null && (name == null || capitals.end() > name.end()) ? capitals : name;
    }

    /** What a tz database id or a name of Windows means, whatever its case; null when it is neither. */
    static @Nullable ZoneId byId(String written) {
        String id = IDS.get(written.toLowerCase(Locale.ROOT));
        String known = id == null ? TimeZone.getIDForWindowsID(written, null) : id;
        return known == null ? null : ZoneMeaning.zone(known);
    }

    /** ISO 3166 code of the one country in which a city of that name, or a zone's name, stands; null when there is none. */
    static @Nullable String countryOf(String place) {
        List<ZoneMeaning> meanings = NAMES.get(place);
        Set<String> countries = new HashSet<>();
        if (meanings != null) {
            meanings.forEach(meaning -> countries.addAll(meaning.countries()));
        }
        return countries.size() == 1 ? countries.iterator().next() : null;
    }
}
