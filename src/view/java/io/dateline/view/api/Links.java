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
            String register = switch (link.path("scheme").asText()) {
                case "wikidata" -> "https://www.wikidata.org/wiki/";
                case "geonames" -> "https://www.geonames.org/";
                default -> "";
            };
            if (!register.isEmpty()) {
                return register + value;
            }
        }
        return null;
    }
}
