package io.dateline.validate.date;

import io.dateline.article.Format;
import io.dateline.article.Observer;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.words.WordFile;
import io.dateline.words.WordKinds;
import io.dateline.words.agency.Agencies;
import io.dateline.words.agency.Agency;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who sent an item and where it was written: by its provider, source and credit, by its hosts, by its language and its place, in
 * this order. The first agency named is the item's.
 */
public final class Whereabouts {
    /** Labels of a host looked at from its end; those of agencies have up to four. */
    private static final int MAX_LABELS = 6;

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** Country domains that anyone may have, and does. */
    private static final Set<String> ANYONES =
            WordKinds.words("/validate/countries.tsv").set("domain-of-anyone");

    /** Languages spoken in one country above all. */
    private static final Map<String, String> OF_LANGUAGES = WordFile.pairs("/words/language-countries.tsv");

    private final Agencies agencies;
    private final Set<String> countries = new LinkedHashSet<>();
    private @Nullable Agency agency;
    private @Nullable Field namedBy;
    private @Nullable ZoneId zone;

    private Whereabouts(Agencies agencies) {
        this.agencies = agencies;
    }

    /**
     * @param agencies those that are known
     */
    public static Whereabouts of(RawItem item, Agencies agencies) {
        Whereabouts found = new Whereabouts(agencies);
        for (Field field : List.of(Field.PROVIDER, Field.SOURCE, Field.CREDIT)) {
            found.name(item.get(field));
            found.remember(field);
        }
        for (Field field : List.of(Field.URI, Field.ALT_ID, Field.BASE)) {
            found.host(item.get(field));
            found.remember(field);
        }
        found.language(item.get(Field.LANGUAGE));
        found.place(item.get(Field.LOCATED));
        found.place(item.get(Field.DATELINE));
        return found;
    }

    private void remember(Field field) {
        namedBy = namedBy == null && agency != null ? field : namedBy;
    }

    /** Says which agency's rules count for the item, and by which field it is known. */
    public void tell(Observer observer, Format format) {
        observer.decided(
                "sender",
                agency == null ? "no agency known" : agency.id(),
                namedBy == null ? "no field names one" : "named by its " + namedBy.label());
        Agency convention = agencies.ofConvention(format.label());
        if (convention != null && !convention.equals(agency)) {
            observer.decided("conventions", convention.id(), "senders of " + format.label() + " keep them");
        }
    }

    /** The agency that sent the item; null when none is named. */
    public @Nullable Agency agency() {
        return agency;
    }

    /** What tells which zone, date or number of a date is meant. */
    public ZoneContext context() {
        return new ZoneContext(List.copyOf(countries), zone, null);
    }

    private boolean home(String name) {
        Agency known = agencies.named(name);
        if (known != null) {
            agency = agency == null ? known : agency;
            countries.add(known.country());
            zone = zone == null && countries.size() == 1 ? known.zone() : zone;
        }
        return known != null;
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
            country(OF_LANGUAGES.getOrDefault(locale.getLanguage(), ""));
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
