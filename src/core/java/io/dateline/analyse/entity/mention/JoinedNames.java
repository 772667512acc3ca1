package io.dateline.analyse.entity.mention;

import io.dateline.analyse.entity.group.Fold;
import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import io.dateline.article.Span;
import io.dateline.words.WordKinds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Splits a mention that joins two names: "Scania and Ericsson" are two companies, "Health and Human Services" is one
 * department. Two persons always are two. Two organisations are, if one of the halves is a name of its own: a known
 * organisation's, one that the copy writes alone elsewhere, or both with a legal form or in the register. Two places are, if both are known.
 * "Rover's Midlands" is an organisation and a known place.
 */
final class JoinedNames {
    private static final String AND = " and ";
    private static final WordKinds WORDS = WordKinds.words("/words/organisation-names.tsv");
    private static final Set<String> GENERIC = WORDS.set("generic");
    private static final Set<String> LEGAL = WORDS.set("legal");

    private final KnownNames known;

    JoinedNames(KnownNames known) {
        this.known = known;
    }

    List<Mention> split(String text, List<Mention> mentions) {
        Set<String> alone = new HashSet<>();
        for (Mention mention : mentions) {
            if (mention.type() == EntityType.ORGANISATION) {
                alone.add(Fold.name(mention.span().of(text)));
            }
        }
        List<Mention> split = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            String name = mention.span().of(text);
            int and = name.indexOf(AND);
            int end = possessiveEnd(name);
            if (and > 0 && areTwo(mention.type(), name, name.substring(0, and), name.substring(and + 5), alone)) {
                split.add(part(mention, 0, and, mention.type()));
                split.add(part(mention, and + AND.length(), name.length(), mention.type()));
            } else if (end > 0 && ownsPlace(mention.type(), name, end, alone)) {
                split.add(part(mention, 0, end - 2, mention.type()));
                split.add(part(mention, end + 1, name.length(), EntityType.PLACE));
            } else {
                split.add(mention);
            }
        }
        return split;
    }

    private static Mention part(Mention whole, int from, int to, EntityType type) {
        int start = whole.span().start();
        return new Mention(new Span(start + from, start + to), type, whole.confidence());
    }

    /** Where the first possessive ends; -1 when there is none. */
    private static int possessiveEnd(String name) {
        int at = Math.max(name.indexOf("'s "), name.indexOf("\u2019s "));
        return at < 1 ? -1 : at + 2;
    }

    private boolean ownsPlace(EntityType type, String name, int end, Set<String> alone) {
        return type == EntityType.ORGANISATION
                && isName(Fold.name(name.substring(0, end)), alone)
                && known.place().test(Fold.name(name.substring(end)));
    }

    private boolean areTwo(EntityType type, String whole, String one, String other, Set<String> alone) {
        if (other.isEmpty() || !Character.isUpperCase(one.charAt(0)) || !Character.isUpperCase(other.charAt(0))) {
            return false;
        }
        String first = Fold.name(one);
        String second = Fold.name(other);
        return switch (type) {
            case PERSON -> true;
            case PLACE ->
                known.place().test(first)
                        && known.place().test(second)
                        && !known.place().test(Fold.name(whole));
            case ORGANISATION ->
                !first.equals(second)
                        && !known.organisation().test(Fold.name(whole))
                        && (isName(first, alone)
                                || isName(second, alone)
                                || (isFirm(one) && isFirm(other))
                                || (known.bodyAlone().test(first)
                                        && known.bodyAlone().test(second)));
            default -> false;
        };
    }

    private boolean isName(String key, Set<String> alone) {
        return !GENERIC.contains(key)
                && (alone.contains(key) || known.organisation().test(key));
    }

    private static boolean isFirm(String name) {
        for (String word : Fold.name(name).split(" ", -1)) {
            if (LEGAL.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
