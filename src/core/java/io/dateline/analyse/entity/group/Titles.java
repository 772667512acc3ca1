package io.dateline.analyse.entity.group;

import io.dateline.words.WordKinds;
import java.util.Set;

/** The words that name an office, a calling or a form of address. */
final class Titles {
    private final Set<String> heads;
    private final Set<String> modifiers;
    private final Set<String> royals;
    private final Set<String> partOfName;
    private final Set<String> honorifics;
    private final Set<String> academic;
    /** Heads, modifiers and forms of address. */
    private final Set<String> all;

    private final Set<String> male;
    private final Set<String> female;

    Titles() {
        WordKinds kinds = WordKinds.words("/words/en/titles.tsv");
        heads = kinds.set("head");
        modifiers = kinds.set("modifier");
        royals = kinds.set("royal");
        partOfName = kinds.set("part-of-name");
        all = kinds.set("head", "modifier", "honorific", "honorific-m", "honorific-f");
        honorifics = kinds.set("honorific", "honorific-m", "honorific-f");
        academic = kinds.set("academic");
        male = kinds.set("honorific-m", "gender-m");
        female = kinds.set("honorific-f", "gender-f");
    }

    /** Whether a title may end with the word: "minister". */
    boolean isHead(String folded) {
        return heads.contains(folded);
    }

    /** Whether it is a form of address and no office: "Lord", "Dr". */
    boolean isHonorific(String folded) {
        return honorifics.contains(folded);
    }

    /** Whether it is both an office and, behind another one, a form of address: "Professor". */
    boolean isAcademic(String folded) {
        return academic.contains(folded);
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
