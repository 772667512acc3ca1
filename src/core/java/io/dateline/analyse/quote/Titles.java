package io.dateline.analyse.quote;

import io.dateline.article.Entity;
import io.dateline.article.EntityType;
import io.dateline.words.WordKinds;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which nouns are said of which entities: in a name ("Kestrel Bank"), in a role, right before a name ("mayor Petra
 * Halvorsen"), in the apposition after it ("Petra Halvorsen, the mayor of Osterby").
 */
final class Titles {
    /** What stands between the words of a role. */
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}-]+");

    /** What stands for a paper: one of these is said of any other. */
    private static final Set<String> PRESS =
            WordKinds.words("/words/en/beside-names.tsv").set("press");

    /** Units that an apposition is looked at for. */
    private static final int REACH = 8;

    /** For two of a kind: nobody is meant for certain. */
    private static final int SEVERAL = -2;

    private static final int NOBODY = -1;

    private final Units units;
    private final List<Entity> entities;
    /** Places in the list of entities by each word of their roles. */
    private final Map<String, Integer> roles = new HashMap<>();

    Titles(Units units, Namings namings, List<Entity> entities) {
        this.units = units;
        this.entities = entities;
        before(namings);
        for (int i = 0; i < entities.size(); i++) {
            String role = entities.get(i).role();
            if (role != null && entities.get(i).type() == EntityType.PERSON) {
                for (String word : NO_WORD.split(role.toLowerCase(Locale.ROOT), -1)) {
                    note(word, i);
                }
            }
        }
    }

    private void note(String noun, int place) {
        roles.merge(noun, place, (a, b) -> a.equals(b) ? a : Integer.valueOf(SEVERAL));
    }

    /** Roles by the one word before a name. */
    private void before(Namings namings) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < entities.size(); i++) {
            places.put(entities.get(i).id(), i);
        }
        for (int i = 0; i < namings.count(); i++) {
            Namings.At at = namings.get(i);
            if (at.person() && units.is(at.unit() - 1, WordClass.PERSON)) {
                note(units.lower(at.unit() - 1), places.getOrDefault(at.entity().id(), SEVERAL));
            }
        }
    }

    /** The only person of the article with that role. */
    @Nullable
    Entity only(String noun) {
        int only = roles.getOrDefault(noun, NOBODY);
        return only < 0 ? null : entities.get(only);
    }

    /** Whether several have that role. */
    boolean shared(String noun) {
        return roles.getOrDefault(noun, NOBODY) == SEVERAL;
    }

    /** Whether the noun is said of the entity mentioned there, before the unit {@code end}. */
    boolean has(Namings.At at, String noun, int end) {
        String role = at.entity().role();
        return ends(at.entity().name(), noun)
                || (role != null && of(role, noun))
                || (at.unit() > 0 && same(units.lower(at.unit() - 1), noun))
                || apposed(units.unitAt(at.span().end()), noun, end);
    }

    /** "mayor" in "mayor of Osterby", not "state" in "secretary of state". */
    private static boolean of(String role, String noun) {
        int first = role.indexOf(" of ");
        return ends(first < 0 ? role : role.substring(0, first), noun);
    }

    private static boolean ends(String words, String noun) {
        String lower = words.toLowerCase(Locale.ROOT);
        int before = lower.length() - noun.length() - 1;
        return lower.endsWith(noun) && (before < 0 || !Character.isLetterOrDigit(lower.charAt(before)));
    }

    private boolean apposed(int comma, String noun, int end) {
        if (!units.is(comma, WordClass.COMMA)) {
            return false;
        }
        for (int u = comma + 1; u < end && u - comma < REACH && units.clause[u] == units.clause[comma]; u++) {
            boolean other = units.is(u, WordClass.COMMA)
                    || units.is(u, WordClass.AUX)
                    || units.is(u, WordClass.MODAL)
                    || WordClass.verb(units.wordClass[u]);
            if (other) {
                return false;
            }
            if (same(units.lower(u), noun)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(String a, String b) {
        return a.equals(b) || (PRESS.contains(a) && PRESS.contains(b));
    }
}
