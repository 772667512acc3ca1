package io.dateline.analyse.entity.group;

import io.dateline.words.WordFile;
import io.dateline.words.WordLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Facts about personal names: which have the family name first, what family names begin with, which are short
 * forms of others, and the gender of given names.
 */
final class PersonNames {
    private final Set<String> suffixes = new HashSet<>();
    private final Set<String> familyFirst = new HashSet<>();
    private final Set<String> particles = new HashSet<>();
    private final Map<String, List<Integer>> shortForms = new HashMap<>();
    private final Map<String, Gender> genders = new HashMap<>();

    PersonNames() {
        int set = 0;
        for (List<String> line : WordFile.rows("/words/personal-names.tsv", 2)) {
            List<String> words = WordLine.words(line.get(1));
            switch (line.get(0)) {
                case "suffix" -> suffixes.addAll(words);
                case "particle" -> particles.addAll(words);
                case "family-first" -> familyFirst.addAll(words);
                case "short" -> {
                    int number = set++;
                    words.forEach(word -> shortForms
                            .computeIfAbsent(word, key -> new ArrayList<>())
                            .add(number));
                }
                case "m", "grouping-m" -> add(words, Gender.MALE);
                case "f", "grouping-f" -> add(words, Gender.FEMALE);
                default -> {}
            }
        }
    }

    private void add(List<String> names, Gender gender) {
        names.forEach(name -> genders.merge(Fold.word(name), gender, PersonNames::agreed));
    }

    private static Gender agreed(Gender one, Gender other) {
        return one == other ? one : Gender.UNKNOWN;
    }

    /** The words without "Jr." and the like. */
    List<String> core(List<String> folded) {
        int end = folded.size();
        while (end > 1 && suffixes.contains(folded.get(end - 1))) {
            end--;
        }
        return folded.subList(0, end);
    }

    /** Whether a family name may begin with the word: "de Blasio". */
    boolean isParticle(String folded) {
        return particles.contains(folded);
    }

    /** The family name with the particles before it: "de blasio" of "Bill de Blasio". */
    String surname(Name name) {
        List<String> core = core(name.folded());
        int from = core.size() - 1;
        while (from > 1 && isParticle(core.get(from - 1))) {
            from--;
        }
        return String.join(" ", core.subList(from, core.size()));
    }

    /** "jr" of "Ann Example Jr."; empty for a name without. */
    String suffix(Name name) {
        List<String> folded = name.folded();
        return String.join(" ", folded.subList(core(folded).size(), folded.size()));
    }

    /** Whether the first word of the name is the family name: "Kim Jong-un", "Xi Jinping". */
    boolean isFamilyFirst(List<String> core) {
        return core.size() >= 2
                && familyFirst.contains(core.get(0))
                && !genders.containsKey(core.get(1))
                && (core.size() > 2 || core.get(1).indexOf('-') > 0 || !familyFirst.contains(core.get(1)));
    }

    /** Whether one given name may stand for the other: equal, an initial, a short form. */
    boolean sameGiven(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0);
        }
        List<Integer> sets = shortForms.getOrDefault(one, List.of());
        for (Integer set : shortForms.getOrDefault(other, List.of())) {
            if (sets.contains(set)) {
                return true;
            }
        }
        return false;
    }

    /** The gender of the given name; unknown for names that both genders have, and for a name of one word. */
    Gender gender(List<String> core) {
        return core.size() < 2 ? Gender.UNKNOWN : genders.getOrDefault(core.get(0), Gender.UNKNOWN);
    }
}
