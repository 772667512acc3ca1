package io.dateline.analyse.entity.link;

import java.util.List;

/**
 * A country or territory.
 *
 * @param code ISO 3166-1 alpha-2
 * @param item Wikidata item, or empty
 * @param zone the IANA zone most of its people live in
 * @param capital its name in English, or empty
 * @param names in English, the common one first
 * @param demonyms its people and what is theirs: "Japanese"
 */
record Country(String code, String item, String zone, String capital, List<String> names, List<String> demonyms) {
    String name() {
        return names.get(0);
    }
}
