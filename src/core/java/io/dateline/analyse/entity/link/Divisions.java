package io.dateline.analyse.entity.link;

import io.dateline.words.WordFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Maps GeoNames' codes of states and provinces to those of ISO 3166-2 and to time zones. */
final class Divisions {
    private final Map<String, String> isoCodes = new HashMap<>();
    private final Map<String, String> zones = new HashMap<>();

    Divisions() {
        for (List<String> line : WordFile.rows("/entity/divisions.tsv", 3)) {
            isoCodes.put(line.get(0), line.get(1));
            if (!line.get(2).isEmpty()) {
                zones.put(line.get(1), line.get(2));
            }
        }
    }

    /** The ISO 3166-2 code of GeoNames' first-level code, or empty. */
    String iso(String country, String code) {
        return isoCodes.getOrDefault(country + "." + code, "");
    }

    /** The IANA zone of an ISO 3166-2 division, or empty for its country's main zone. */
    String zone(String iso) {
        return zones.getOrDefault(iso, "");
    }
}
