package io.dateline.analyse.entity.group;

import io.dateline.article.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Groups the mentions of people: full names first, then the surnames and given names that refer to them.
 *
 * <p>A surname goes to the person of that surname whom the text has introduced, the one with most mentions when there
 * are several, and before any is introduced, as in a headline, the one introduced first; never to one whom a form of
 * address excludes. A family name that stands first ("Lee Do-hoon") counts as a surname; a given name alone is the
 * weaker sign, and of two people of that given name it is neither.
 */
final class PersonGrouper {
    /** People of one name looked at for each mention: bounds the work on a text that is one list of names. */
    private static final int MOST_NAMESAKES = 16;

    private static final double SURNAME = 3;
    private static final double MIDDLE_NAME = 2.5;
    private static final double GIVEN_NAME = 1;

    /** More than the mentions of the father count, less than a form that does not fit. */
    private static final double OTHER_SUFFIX = 0.9;

    private final PersonNames names;
    private final List<Cluster> people = new ArrayList<>();
    private final Map<String, List<Cluster>> byWord = new HashMap<>();
    private final Map<String, Cluster> bySquashed = new HashMap<>();
    private long looks;

    PersonGrouper(PersonNames names) {
        this.names = names;
    }

    /** Groups occurrences of people given in text order. */
    List<Cluster> group(List<Occurrence> occurrences) {
        for (Occurrence occurrence : occurrences) {
            if (core(occurrence.name()).size() > 1) {
                addFull(occurrence);
            }
        }
        for (Occurrence occurrence : occurrences) {
            if (core(occurrence.name()).size() == 1) {
                addPart(occurrence);
            }
        }
        return people;
    }

    /** People looked at for a mention: for the test that the work is linear. */
    long looks() {
        return looks;
    }

    /** The person whose surname is {@code folded}, when full names settle that; null otherwise. */
    @Nullable
    Cluster ofSurname(String folded) {
        Cluster found = null;
        for (Cluster person : byWord.getOrDefault(folded, List.of())) {
            if (surnameScore(core(person.fullest()), folded) >= SURNAME) {
                found = found == null ? person : found;
            }
        }
        return found;
    }

    private List<String> core(Name name) {
        return names.core(name.folded());
    }

    private void addFull(Occurrence occurrence) {
        Name name = occurrence.name();
        List<String> core = core(name);
        String whole = squash(name.folded());
        Cluster known = bySquashed.get(whole);
        if (known == null) {
            known = bySquashed.getOrDefault(squash(core), sameAs(core, occurrence));
        }
        if (known == null || isJuniorOf(known, name)) {
            known = open(occurrence);
        } else {
            known.add(occurrence);
        }
        bySquashed.put(whole, known);
        bySquashed.putIfAbsent(squash(core), known);
        index(core, known);
    }

    /** "Ann Example Jr." in copy that has named an Ann Example without: the daughter. */
    private boolean isJuniorOf(Cluster known, Name name) {
        String suffix = names.suffix(name);
        return !suffix.isEmpty() && !suffix.equals(names.suffix(known.fullest()));
    }

    private Cluster open(Occurrence occurrence) {
        Cluster person = new Cluster(occurrence);
        people.add(person);
        return person;
    }

    private void index(List<String> core, Cluster person) {
        for (String word : core) {
            List<Cluster> namesakes = byWord.computeIfAbsent(word, key -> new ArrayList<>(2));
            if (namesakes.size() < MOST_NAMESAKES && !namesakes.contains(person)) {
                namesakes.add(person);
            }
        }
    }

    private @Nullable Cluster sameAs(List<String> core, Occurrence occurrence) {
        for (String end : List.of(core.get(core.size() - 1), core.get(0))) {
            for (Cluster person : byWord.getOrDefault(end, List.of())) {
                looks++;
                boolean relative = occurrence.kin() && core(person.fullest()).size() != core.size();
                if (!relative
                        && !person.gender().conflicts(occurrence.gender())
                        && same(core(person.fullest()), core)) {
                    return person;
                }
            }
        }
        return null;
    }

    private boolean same(List<String> one, List<String> other) {
        if (one.size() == 2 && other.size() == 2 && squash(one).equals(squash(List.of(other.get(1), other.get(0))))) {
            return true;
        }
        if (borders(one, other) || borders(other, one)) {
            return true;
        }
        return one.get(one.size() - 1).equals(other.get(other.size() - 1))
                && names.sameGiven(one.get(0), other.get(0))
                && middlesAgree(one, other);
    }

    /** Whether the shorter name begins or ends the longer one. */
    private static boolean borders(List<String> longer, List<String> shorter) {
        int gap = longer.size() - shorter.size();
        return gap > 0
                && (longer.subList(0, shorter.size()).equals(shorter)
                        || longer.subList(gap, longer.size()).equals(shorter));
    }

    private boolean middlesAgree(List<String> one, List<String> other) {
        return one.size() < 3 || other.size() < 3 || names.sameGiven(one.get(1), other.get(1));
    }

    private void addPart(Occurrence occurrence) {
        String word = core(occurrence.name()).get(0);
        Cluster best = null;
        double bestScore = 0;
        int byGivenName = 0;
        for (Cluster person : byWord.getOrDefault(word, List.of())) {
            looks++;
            double score = score(person, word, occurrence);
            byGivenName += score > 0 && surnameScore(core(person.fullest()), word) == GIVEN_NAME ? 1 : 0;
            if (score > bestScore) {
                best = person;
                bestScore = score;
            }
        }
        if (best == null || (byGivenName > 1 && bestScore < SURNAME)) {
            best = open(occurrence);
            index(List.of(word), best);
        } else {
            best.add(occurrence);
        }
    }

    private double score(Cluster person, String word, Occurrence occurrence) {
        Gender known = person.gender() == Gender.UNKNOWN ? names.gender(core(person.fullest())) : person.gender();
        if (known.conflicts(occurrence.gender())) {
            return 0;
        }
        Span span = occurrence.mention().span();
        boolean introduced = person.firstStart() < span.start();
        double before = introduced ? 1 + Math.min(0.9, 0.1 * person.size()) : 0;
        boolean sameSuffix = names.suffix(person.fullest()).equals(names.suffix(occurrence.name()));
        return surnameScore(core(person.fullest()), word) + before - (sameSuffix ? 0 : OTHER_SUFFIX);
    }

    private double surnameScore(List<String> full, String word) {
        boolean familyFirst = names.isFamilyFirst(full);
        if (full.size() == 1 || (familyFirst && full.get(0).equals(word))) {
            return SURNAME;
        }
        if (!familyFirst && full.get(full.size() - 1).equals(word)) {
            return SURNAME;
        }
        return full.size() > 2 && full.get(full.size() - 2).equals(word) ? MIDDLE_NAME : GIVEN_NAME;
    }

    private static String squash(List<String> core) {
        StringBuilder letters = new StringBuilder();
        for (String word : core) {
            for (int i = 0; i < word.length(); i++) {
                if (Character.isLetterOrDigit(word.charAt(i))) {
                    letters.append(word.charAt(i));
                }
            }
        }
        return letters.toString();
    }
}
