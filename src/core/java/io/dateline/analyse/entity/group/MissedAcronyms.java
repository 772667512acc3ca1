package io.dateline.analyse.entity.group;

import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import io.dateline.article.Prose;
import io.dateline.article.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Adds mentions of acronyms that the copy itself explains, "the Democratic Alliance (DA)", wherever the tagger missed them:
 * in the bracket and from there to the end.
 */
final class MissedAcronyms {
    private static final double CONFIDENCE = 0.9;

    private final OrganisationNames names;
    private final Predicate<String> geographic;

    MissedAcronyms(OrganisationNames names, Predicate<String> geographic) {
        this.names = names;
        this.geographic = geographic;
    }

    /** The mentions, which stand in text order and do not overlap, with those added. */
    List<Mention> complete(Prose prose, List<Mention> mentions) {
        Map<String, EntityType> explained = new HashMap<>();
        for (Mention mention : mentions) {
            Span acronym = explained(prose.text(), mention);
            if (acronym != null) {
                explained.putIfAbsent(acronym.of(prose.text()), mention.type());
            }
        }
        return explained.isEmpty() ? mentions : complete(prose, mentions, explained);
    }

    /** The acronym in the bracket right behind the name; null when there is none, or none of this name. */
    private @Nullable Span explained(String text, Mention mention) {
        int open = mention.span().end();
        if (mention.type() == EntityType.PERSON || mention.type() == EntityType.GROUP || !text.startsWith(" (", open)) {
            return null;
        }
        int start = open + 2;
        int end = start;
        while (end < text.length()
                && end - start <= OrganisationNames.LONGEST_ACRONYM
                && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        if (end == start || end == text.length() || ")],;".indexOf(text.charAt(end)) < 0) {
            return null;
        }
        Name acronym = Name.of(text.substring(start, end));
        boolean fits = OrganisationNames.isAcronym(acronym)
                && !geographic.test(acronym.key())
                && names.abbreviates(acronym, Name.of(mention.span().of(text)));
        return fits ? new Span(start, end) : null;
    }

    private static List<Mention> complete(Prose prose, List<Mention> mentions, Map<String, EntityType> explained) {
        List<Mention> complete = new ArrayList<>(mentions.size());
        int token = 0;
        for (Mention mention : mentions) {
            add(prose, token, prose.tokenAt(mention.span().start()), explained, complete);
            complete.add(mention);
            token = prose.tokenAt(mention.span().end());
        }
        add(prose, token, prose.tokenCount(), explained, complete);
        return complete;
    }

    private static void add(Prose prose, int from, int to, Map<String, EntityType> explained, List<Mention> complete) {
        for (int token = from; token < to; token++) {
            EntityType type = explained.get(prose.token(token));
            if (type != null) {
                Span span = new Span(prose.tokenStart(token), prose.tokenEnd(token));
                complete.add(new Mention(span, type, CONFIDENCE));
            }
        }
    }
}
