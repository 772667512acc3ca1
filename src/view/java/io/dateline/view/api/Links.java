package io.dateline.view.api;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Addresses of registers' entries. The page only shows them: nothing is fetched until a person follows one. */
final class Links {
    private Links() {}

    /** The first link with an address; null when there is none. */
    static @Nullable String of(JsonNode links) {
        for (JsonNode link : links) {
            String value = link.path("value").asText();
            switch (link.path("scheme").asText()) {
                case "wikidata":
                    return "https://www.wikidata.org/wiki/" + value;
                case "geonames":
                    return "https://www.geonames.org/" + value;
                default:
            }
        }
        return null;
    }
}
