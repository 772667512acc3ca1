package io.dateline.analyse.keyphrase;

import io.dateline.article.Entity;
import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import io.dateline.article.Prose;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The mention that writes an entity's name best, and a mention without article and possessive. */
final class FullName {
    private static final Set<String> ARTICLES = Set.of("the", "The", "THE", "a", "A", "an", "An");
    private static final Set<String> POSSESSIVES = Set.of("'s", "’s", "'", "’", "'S", "’S");

    private FullName() {}

    /**
     * Of a place the form that the article writes most often: it says "Ireland" and once "Republic of Ireland". Of all
     * others the one of most words, initials not counted; of equals one that is not in capitals throughout, and the first
     * of those.
     */
    static Mention of(Prose prose, Entity entity) {
        List<Mention> mentions = entity.mentions();
        Comparator<Mention> better = Comparator.<Mention>comparingInt(mention -> words(prose, mention))
                .thenComparing(mention -> !capitals(mention.span().of(prose.text())));
        if (entity.type() == EntityType.PLACE) {
            better = Comparator.<Mention>comparingInt(usage(prose, mentions)::get)
                    .thenComparing(better);
        }
        Mention best = mentions.get(0);
        for (Mention mention : mentions) {
            best = better.compare(mention, best) > 0 ? mention : best;
        }
        return best;
    }

    /** How often each mention's form stands in the text. */
    private static Map<Mention, Integer> usage(Prose prose, List<Mention> mentions) {
        Map<String, Integer> forms = new HashMap<>();
        mentions.forEach(mention -> forms.merge(form(prose, mention), 1, Integer::sum));
        Map<Mention, Integer> usage = new HashMap<>();
        mentions.forEach(mention -> usage.put(mention, forms.getOrDefault(form(prose, mention), 0)));
        return usage;
    }

    private static String form(Prose prose, Mention mention) {
        int[] range = trimmed(prose, mention, prose.tokenCount());
        StringBuilder form = new StringBuilder();
        for (int at = range[0]; at < range[1]; at++) {
            form.append(prose.words().of(at)).append(' ');
        }
        return form.toString();
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
        int words = 0;
        for (int at = range[0]; at < range[1]; at++) {
            words += isInitial(prose, at) ? 0 : 1;
        }
        return words;
    }

    /** A letter with or without its stop, and a mark. */
    private static boolean isInitial(Prose prose, int at) {
        int letters = prose.tokenEnd(at) - prose.tokenStart(at);
        return letters == 1 || (letters == 2 && prose.text().charAt(prose.tokenEnd(at) - 1) == '.');
    }

    private static boolean capitals(String name) {
        return name.codePoints().noneMatch(Character::isLowerCase);
    }
}
