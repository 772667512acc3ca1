package io.dateline.train.register;

import io.dateline.analyse.entity.group.Gender;
import io.dateline.article.EntityType;
import io.dateline.article.Link;
import io.dateline.article.Link.Scheme;
import io.dateline.train.register.Table.Row;
import io.dateline.words.WordFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The tables of {@code data/register} as entries, the most trusted first. What each holds and may be used for: its README. */
final class Sources {
    private static final Set<String> NOT_ORGANISATIONS = WordFile.words("/train/register/not-organisations.txt");
    private static final Pattern BRACKETS = Pattern.compile(" \\([^()]*\\)$");

    private final Path folder;
    private final CountryNames countries;
    private final List<Entry> entries = new ArrayList<>();

    private Sources(Path folder) throws IOException {
        this.folder = folder;
        countries = new CountryNames(folder);
    }

    static List<Entry> read(Path folder) throws IOException {
        Sources sources = new Sources(folder);
        sources.notable("wikidata_fb15k");
        sources.notable("wikidata_kgtk");
        sources.congress();
        sources.politicians();
        sources.institutions();
        sources.parties();
        sources.clubs();
        sources.competitions();
        sources.newspapers();
        sources.brands();
        sources.airlines();
        sources.indices();
        sources.worldListings();
        sources.sp500();
        sources.usListings();
        sources.cik();
        return sources.entries;
    }

    private void notable(String file) throws IOException {
        for (Row row : Table.read(folder, file).rows()) {
            EntityType type = EntityType.valueOf(row.get("type").toUpperCase(Locale.ROOT));
            boolean describesOther = type == EntityType.ORGANISATION && isNoOrganisation(row.get("description"));
            if (!describesOther) {
                add("NOTABLE", type, row, "", List.of(), Gender.UNKNOWN, 0, file);
            }
        }
    }

    private static boolean isNoOrganisation(String description) {
        for (String word : description.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (NOT_ORGANISATIONS.contains(word)) {
                return true;
            }
            if (word.equals("in") || word.equals("of") || word.equals("based")) {
                return false;
            }
        }
        return false;
    }

    private void congress() throws IOException {
        for (Row row : Table.read(folder, "people_us_congress").rows()) {
            String ids = row.get("other_ids");
            add(
                    "POLITICIAN",
                    EntityType.PERSON,
                    row,
                    "US",
                    List.of(),
                    gender(after(ids, "gender=")),
                    0,
                    "people_us_congress");
        }
    }

    private void politicians() throws IOException {
        String file = "people_everypolitician_2022";
        for (Row row : Table.read(folder, file).rows()) {
            String end = row.get("end");
            int until = end.length() < 4 ? 0 : Integer.parseInt(end.substring(0, 4));
            String country = countries.code(row.get("country"));
            add("POLITICIAN", EntityType.PERSON, row, country, List.of(), gender(row.get("gender")), until, file);
        }
    }

    private void institutions() throws IOException {
        for (Row row : Table.read(folder, "orgs_ror").rows()) {
            List<Link> ror = List.of(new Link(Scheme.ROR, row.get("ror"), 1));
            String kind = row.get("type").equals("company") ? "COMPANY" : "INSTITUTION";
            add(kind, EntityType.ORGANISATION, row, row.get("country"), ror, Gender.UNKNOWN, 0, "orgs_ror");
        }
    }

    private void parties() throws IOException {
        for (Row row : Table.read(folder, "parties_partyfacts").rows()) {
            List<Link> id = List.of(new Link(Scheme.PARTYFACTS, row.get("partyfacts"), 1));
            String country = countries.code(row.get("country"));
            add("PARTY", EntityType.ORGANISATION, row, country, id, Gender.UNKNOWN, 0, "parties_partyfacts");
        }
    }

    private void clubs() throws IOException {
        for (Row row : Table.read(folder, "football_teams_reep").rows()) {
            String country = countries.code(row.get("country"));
            add("CLUB", EntityType.ORGANISATION, row, country, List.of(), Gender.UNKNOWN, 0, "football_teams_reep");
        }
    }

    private void competitions() throws IOException {
        for (Row row : Table.read(folder, "football_competitions_reep").rows()) {
            add("COMPETITION", EntityType.EVENT, row, "", List.of(), Gender.UNKNOWN, 0, "football_competitions_reep");
        }
    }

    private void newspapers() throws IOException {
        for (Row row : Table.read(folder, "newspapers_us").rows()) {
            add("NEWSPAPER", EntityType.ORGANISATION, row, "US", List.of(), Gender.UNKNOWN, 0, "newspapers_us");
        }
    }

    private void brands() throws IOException {
        for (Row row : Table.read(folder, "brands_nsi").rows()) {
            if (!isNoOrganisation(row.get("description"))) {
                String country = countries.code(row.get("country"));
                add("BRAND", EntityType.ORGANISATION, row, country, List.of(), Gender.UNKNOWN, 0, "brands_nsi");
            }
        }
    }

    private void airlines() throws IOException {
        for (Row row : Table.read(folder, "airlines_optd").rows()) {
            String iata = after(row.get("other_ids"), "iata=");
            List<Link> id = iata.isEmpty() ? List.of() : List.of(new Link(Scheme.IATA, iata, 1));
            listed("AIRLINE", row, "", id, "airlines_optd");
        }
    }

    private void indices() throws IOException {
        for (Row row : Table.read(folder, "companies_indices").rows()) {
            listed("COMPANY", row, countries.code(row.get("country")), isin(row.get("isin")), "companies_indices");
        }
    }

    private void worldListings() throws IOException {
        for (Row row : Table.read(folder, "companies_world_listings").rows()) {
            List<Link> ids = new ArrayList<>(isin(row.get("isin")));
            String ticker = row.get("ticker");
            int dot = ticker.lastIndexOf('.');
            String symbol = dot < 0 ? ticker : ticker.substring(0, dot);
            ids.add(new Link(Scheme.TICKER, row.get("exchange") + ":" + symbol, 1));
            listed("COMPANY", row, countries.code(row.get("country")), ids, "companies_world_listings");
        }
    }

    private void sp500() throws IOException {
        for (Row row : Table.read(folder, "companies_sp500").rows()) {
            List<Link> cik = List.of(new Link(Scheme.CIK, row.get("cik"), 1));
            listed("COMPANY", row, countries.code(row.get("country")), cik, "companies_sp500");
        }
    }

    private void usListings() throws IOException {
        for (Row row : Table.read(folder, "companies_us_listings").rows()) {
            List<Link> ticker = List.of(new Link(Scheme.TICKER, row.get("exchange") + ":" + row.get("ticker"), 1));
            listed("COMPANY", row, "", ticker, "companies_us_listings");
        }
    }

    private void cik() throws IOException {
        for (Row row : Table.read(folder, "companies_sec_cik").rows()) {
            listed("COMPANY", row, "", List.of(new Link(Scheme.CIK, row.get("cik"), 1)), "companies_sec_cik");
        }
    }

    private static List<Link> isin(String isin) {
        return isin.isEmpty() ? List.of() : List.of(new Link(Scheme.ISIN, isin, 1));
    }

    private static Gender gender(String letter) {
        return switch (letter.toLowerCase(Locale.ROOT)) {
            case "m" -> Gender.MALE;
            case "f" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }

    private static String after(String ids, String label) {
        for (String id : ids.split(";", -1)) {
            if (id.startsWith(label)) {
                return id.substring(label.length());
            }
        }
        return "";
    }

    /** An entry without a Wikidata item. */
    private void listed(String kind, Row row, String country, List<Link> links, String file) {
        List<String> aliases = row.has("aliases") ? row.list("aliases") : List.of();
        entries.add(new Entry(
                kind, EntityType.ORGANISATION, "", country, row.get("name"), aliases, links, Gender.UNKNOWN, 0, file));
    }

    private void add(
            String kind,
            EntityType type,
            Row row,
            String country,
            List<Link> links,
            Gender gender,
            int until,
            String file) {
        List<String> aliases = row.has("aliases") ? row.list("aliases") : List.of();
        String name = BRACKETS.matcher(row.get("name")).replaceFirst("");
        entries.add(new Entry(kind, type, row.get("wikidata"), country, name, aliases, links, gender, until, file));
    }
}
