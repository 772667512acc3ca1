package io.dateline.decode.agency;

import io.dateline.article.Assertion.Kind;
import io.dateline.article.RawItem.Field;
import io.dateline.decode.item.Draft;
import io.dateline.decode.json.Members;
import io.dateline.words.WordFile;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of the categories by which a digitalwires item is sorted: subjects, places and keywords, but status and service too. */
final class DigitalwiresCategory {
    /** What a type of category is, from {@code /decode/dpa-category-types.tsv}: type, use. */
    private static final Map<String, String> USES = WordFile.pairs("/decode/dpa-category-types.tsv");

    private DigitalwiresCategory() {}

    static void read(Members category, Draft draft) {
        String type = String.valueOf(category.text("type"));
        String use = USES.getOrDefault(type.substring(type.indexOf(':') + 1), "left out");
        String name = category.text("name");
        String code = category.text("qcode");
        switch (use) {
            case "status" -> draft.status(or(code, name));
            case "signal" -> draft.signal(or(code, name));
            case "keyword" -> draft.keyword(name);
            case "service" -> draft.set(Field.CATEGORY, or(name, code));
            case "genre" -> draft.set(Field.GENRE, or(name, code));
            case "provider" -> draft.set(Field.PROVIDER, or(name, code));
            case "source" -> draft.set(Field.SOURCE, or(name, code));
            case "located" -> draft.set(Field.LOCATED, or(name, code));
            case "subject" -> draft.about(Kind.SUBJECT, name, code);
            case "person" -> draft.about(Kind.PERSON, name, code);
            case "organisation" -> draft.about(Kind.ORGANISATION, name, code);
            case "place" -> draft.about(Kind.PLACE, name, code);
            default -> {}
        }
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }
}
