package io.dateline.train.register;

import io.dateline.analyse.entity.group.Fold;
import io.dateline.train.register.Table.Row;
import io.dateline.words.WordFile;
import io.dateline.words.WordLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The two letters of ISO 3166-1 for a country as the sources write it: a name, a name with hyphens, three letters. */
final class CountryNames {
    private final Map<String, String> codes = new HashMap<>();

    CountryNames(Path folder) throws IOException {
        for (List<String> line : WordFile.rows("/entity/countries.tsv", 6)) {
            for (String name : WordLine.cut(line.get(4), '|')) {
                codes.putIfAbsent(key(name), line.get(0));
            }
            codes.put(key(line.get(0)), line.get(0));
        }
        for (Row row : Table.read(folder, "countries_country_coder").rows()) {
            for (String id : row.get("other_ids").split("[;|]", -1)) {
                if (id.startsWith("iso1A3=") && !row.get("country").isEmpty()) {
                    codes.put(key(id.substring("iso1A3=".length())), row.get("country"));
                }
            }
        }
        WordFile.pairs("/train/register/country-names.tsv").forEach((name, code) -> codes.put(key(name), code));
    }

    /** Empty for a country it does not know, and for none. */
    String code(String name) {
        return codes.getOrDefault(key(name), "");
    }

    private static String key(String name) {
        return Fold.name(name.replace('-', ' '));
    }
}
