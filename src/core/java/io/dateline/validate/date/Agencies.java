package io.dateline.validate.date;

import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.words.WordFile;
import io.dateline.words.WordKinds;
import io.dateline.words.WordLine;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where an item was written, by its agency, its host, its language and its place; from {@code /words/agencies.tsv}. */
public final class Agencies {
    /** Labels of a host looked at from its end; those of agencies have up to four. */
    private static final int MAX_LABELS = 6;

    private record Home(String country, @Nullable ZoneId zone) {}

    private static final Map<String, Home> HOMES = load();
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** Country domains that anyone may have, and does. */
    private static final Set<String> ANYONES =
            WordKinds.words("/validate/countries.tsv").set("domain-of-anyone");

    private final Set<String> countries = new LinkedHashSet<>();
    private @Nullable ZoneId zone;

    private Agencies() {}

    private static Map<String, Home> load() {
        Map<String, Home> homes = new HashMap<>();
        for (List<String> row : WordFile.rows("/words/agencies.tsv", 3)) {
            Home home = new Home(row.get(1), row.get(2).equals("-") ? null : ZoneMeaning.zone(row.get(2)));
            WordLine.entries(row.get(0)).forEach(name -> homes.put(name, home));
        }
        return homes;
    }

    /** Whether the text is the name of an agency, in capitals or not; hosts do not count. */
    public static boolean isName(String written) {
        return written.length() <= ZoneContext.MAX_NAME
                && written.indexOf('.') < 0
                && written.indexOf(':') < 0
                && HOMES.containsKey(written.toLowerCase(Locale.ROOT));
    }

    static ZoneContext contextOf(RawItem item) {
        Agencies agencies = new Agencies();
        for (Field field : List.of(Field.PROVIDER, Field.SOURCE, Field.CREDIT)) {
            agencies.name(item.get(field));
        }
        for (Field field : List.of(Field.URI, Field.ALT_ID, Field.BASE)) {
            agencies.host(item.get(field));
        }
        agencies.language(item.get(Field.LANGUAGE));
        agencies.place(item.get(Field.LOCATED));
        agencies.place(item.get(Field.DATELINE));
        return new ZoneContext(List.copyOf(agencies.countries), agencies.zone, null);
    }

    private boolean home(String name) {
        Home home = HOMES.get(name);
        if (home != null) {
            countries.add(home.country());
            zone = zone == null && countries.size() == 1 ? home.zone() : zone;
        }
        return home != null;
    }

    private void name(@Nullable String written) {
        String name = written == null ? "" : written.strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && name.length() <= ZoneContext.MAX_NAME && !home(name)) {
            host(name);
        }
    }

    /** The host of an address, of a {@code urn:newsml:} or {@code tag:} id, or a name that is one. */
    private void host(@Nullable String written) {
        if (written == null) {
            return;
        }
        List<String> labels = labels(authority(written.strip().toLowerCase(Locale.ROOT)));
        for (int from = Math.max(0, labels.size() - MAX_LABELS); from + 1 < labels.size(); from++) {
            if (home(String.join(".", labels.subList(from, labels.size())))) {
                return;
            }
        }
        if (labels.size() > 1) {
            String last = labels.get(labels.size() - 1).toUpperCase(Locale.ROOT);
            country(last.equals("UK") ? "GB" : last);
        }
    }

    private static String authority(String id) {
        int slashes = id.indexOf("://");
        int start = slashes >= 0
                ? slashes + 3
                : id.startsWith("urn:newsml:") ? "urn:newsml:".length() : id.startsWith("tag:") ? 4 : 0;
        int end = start;
        while (end < id.length() && end - start < ZoneContext.MAX_NAME && "/?#:, ".indexOf(id.charAt(end)) < 0) {
            end++;
        }
        return id.substring(start, end);
    }

    private static List<String> labels(String host) {
        List<String> labels = new ArrayList<>(List.of(host.split("\\.", -1)));
        labels.removeIf(String::isEmpty);
        return labels;
    }

    private void language(@Nullable String tag) {
        if (tag == null || tag.length() > ZoneContext.MAX_NAME) {
            return;
        }
        Locale locale = Locale.forLanguageTag(tag.strip().replace('_', '-'));
        if (!country(locale.getCountry())) {
            home("lang:" + locale.getLanguage());
        }
    }

    private void place(@Nullable String written) {
        if (written != null && written.length() <= ZoneContext.MAX_NAME) {
            int comma = written.indexOf(',');
            String country = Zones.countryOf(comma < 0 ? written : written.substring(0, comma));
            country(country == null ? "" : country);
        }
    }

    private boolean country(String code) {
        boolean known = COUNTRIES.contains(code) && !ANYONES.contains(code);
        if (known) {
            countries.add(code);
        }
        return known;
    }
}
