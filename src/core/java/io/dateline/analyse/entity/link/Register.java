package io.dateline.analyse.entity.link;

import io.dateline.analyse.entity.group.Gender;
import io.dateline.analyse.entity.group.Name;
import io.dateline.article.EntityType;
import io.dateline.words.WordFile;
import io.dateline.words.WordLine;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What names may mean: people, organisations, products and events of the register's file, and the regions of a word list. */
final class Register {
    private final RegisterFile file;
    private final Map<String, List<Known>> regions = new HashMap<>();

    Register(ByteBuffer bytes) {
        file = new RegisterFile(bytes);
        for (List<String> line : WordFile.rows("/entity/regions.tsv", 3)) {
            String code = line.get(0);
            String country = code.isEmpty() ? "" : code.substring(0, 2);
            List<String> names = WordLine.cut(line.get(2), '|');
            Known region = new Known(
                    EntityType.PLACE,
                    RegisterKind.REGION,
                    line.get(1),
                    code,
                    country,
                    names.get(0),
                    List.of(),
                    Gender.UNKNOWN,
                    false,
                    0);
            for (String name : names) {
                regions.computeIfAbsent(Name.of(name).key(), key -> new ArrayList<>(1))
                        .add(region);
            }
        }
    }

    /** Entries of that name but regions, acronyms only if it is written like one. */
    List<Known> named(Name name) {
        return file.named(name.key(), name.isUpper());
    }

    /** @param key a folded name, no acronym */
    List<Known> named(String key) {
        return file.named(key, false);
    }

    /** @param key a folded name */
    List<Known> regions(String key) {
        return regions.getOrDefault(key, List.of());
    }
}
