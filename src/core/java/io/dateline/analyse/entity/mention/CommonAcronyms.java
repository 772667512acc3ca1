package io.dateline.analyse.entity.mention;

import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import io.dateline.words.WordKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Removes acronyms of common words, "at 7 p.m. PST", "AR stickers", which the tagger takes for bodies as it does all capitals. One
 * that stands in brackets behind a name is that name's: "Central Cable Television (CCTV)".
 */
final class CommonAcronyms {
    private static final Set<String> ACRONYMS = WordKinds.words("/words/en/common-acronyms.tsv")
            .set("clock", "technology", "business", "health", "music", "life", "arms", "money");

    private CommonAcronyms() {}

    static List<Mention> without(String text, List<Mention> mentions) {
        List<Mention> names = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            String name = mention.span().of(text);
            if (!mayBeTaken(mention.type()) || !ACRONYMS.contains(name) || isExplained(name, text, mentions)) {
                names.add(mention);
            }
        }
        return names;
    }

    private static boolean mayBeTaken(EntityType type) {
        return type == EntityType.ORGANISATION || type == EntityType.PERSON || type == EntityType.PLACE;
    }

    private static boolean isExplained(String acronym, String text, List<Mention> mentions) {
        String bracket = " (" + acronym + ")";
        return mentions.stream()
                .anyMatch(mention -> text.startsWith(bracket, mention.span().end()));
    }
}
