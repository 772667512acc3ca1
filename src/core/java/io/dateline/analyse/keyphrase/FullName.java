package io.dateline.analyse.keyphrase;

import io.dateline.article.Mention;
import io.dateline.article.Prose;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The mention that writes an entity's name most fully, and a mention without article and possessive. */
final class FullName {
    private static final Set<String> ARTICLES = Set.of("the", "The", "THE", "a", "A", "an", "An");
    private static final Set<String> POSSESSIVES = Set.of("'s", "’s", "'", "’", "'S", "’S");

    private FullName() {}

    /** The one of most words; of equals one that is not in capitals throughout, and the first of those. */
    static Mention of(Prose prose, List<Mention> mentions) {
        Comparator<Mention> fuller = Comparator.<Mention>comparingInt(mention -> words(prose, mention))
                .thenComparing(mention -> !capitals(mention.span().of(prose.text())));
        Mention full = mentions.get(0);
        for (Mention mention : mentions) {
            full = fuller.compare(mention, full) > 0 ? mention : full;
        }
        return full;
    }

    /** First token and the token after the last of a mention, without article and possessive. */
    static int[] trimmed(Prose prose, Mention mention, int count) {
        int first = prose.tokenAt(mention.span().start());
        int end = NamedTokens.end(prose, mention, count);
        if (first + 1 < end && ARTICLES.contains(prose.token(first))) {
            first++;
        }
        if (first + 1 < end && POSSESSIVES.contains(prose.token(end - 1))) {
            end--;
        }
        return new int[] {first, end};
    }

    private static int words(Prose prose, Mention mention) {
        int[] range = trimmed(prose, mention, prose.tokenCount());
        return range[1] - range[0];
    }

    private static boolean capitals(String name) {
        return name.codePoints().noneMatch(Character::isLowerCase);
    }
}
