package io.dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * An identifier of an entity in a register such as Wikidata or GeoNames.
 *
 * @param scheme the register
 * @param value the identifier there, for example {@code KR} or {@code 1835848}
 * @param score how sure the choice among namesakes is, 0 to 1
 * @param coordinates where the register has a place; null for anything else, or where it does not say
 */
public record Link(
        Scheme scheme, String value, double score, @Nullable Coordinates coordinates) {
    public Link(Scheme scheme, String value, double score) {
        this(scheme, value, score, null);
    }

    /** Registers, named in events by {@link #label()}. */
    public enum Scheme {
        WIKIDATA("wikidata"),
        GEONAMES("geonames"),
        ISO3166("iso3166"),
        LEI("lei"),
        TICKER("ticker"),
        ISIN("isin"),
        /** The number that the US Securities and Exchange Commission gives a company. */
        CIK("cik"),
        /** Research Organization Registry. */
        ROR("ror"),
        PARTYFACTS("partyfacts"),
        /** Two letters of IATA. */
        IATA("iata"),
        /** The user's own gazetteer. */
        LOCAL("local");

        private final String label;

        Scheme(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
