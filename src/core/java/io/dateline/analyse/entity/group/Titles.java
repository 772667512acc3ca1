package io.dateline.analyse.entity.group;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words that name an office, a calling or a form of address. */
final class Titles {
    private final Set<String> heads;
    private final Set<String> modifiers;
    private final Set<String> royals;
    private final Set<String> partOfName;
    /** Heads, modifiers and forms of address. */
    private final Set<String> all;

    private final Set<String> male;
    private final Set<String> female;

    Titles() {
        Map<String, Set<String>> kinds = WordLists.kinds("/entity/titles.tsv");
        heads = kinds.getOrDefault("head", Set.of());
        modifiers = kinds.getOrDefault("modifier", Set.of());
        royals = kinds.getOrDefault("royal", Set.of());
        partOfName = kinds.getOrDefault("part-of-name", Set.of());
        all = union(kinds, "head", "modifier", "honorific-m", "honorific-f");
        male = union(kinds, "honorific-m", "gender-m");
        female = union(kinds, "honorific-f", "gender-f");
    }

    private static Set<String> union(Map<String, Set<String>> kinds, String... names) {
        Set<String> union = new HashSet<>();
        for (String name : names) {
            union.addAll(kinds.getOrDefault(name, Set.of()));
        }
        return union;
    }

    /** Whether a title may end with the word: "minister". */
    boolean isHead(String folded) {
        return heads.contains(folded);
    }

    /** Whether the word may stand before a head: "foreign". */
    boolean isModifier(String folded) {
        return modifiers.contains(folded);
    }

    /** Whether a name is looked up with the title before it: "Pope Benedict". */
    boolean isRoyal(String folded) {
        return royals.contains(folded);
    }

    /** Whether copy writes the title as part of the name: "Mullah Omar", against "President Moon Jae-in". */
    boolean isPartOfName(String folded) {
        return partOfName.contains(folded);
    }

    /** Whether the word belongs to a title of any kind. */
    boolean isTitle(String folded) {
        return all.contains(folded);
    }

    Gender gender(String folded) {
        if (male.contains(folded)) {
            return Gender.MALE;
        }
        return female.contains(folded) ? Gender.FEMALE : Gender.UNKNOWN;
    }
}
