package io.dateline.analyse.entity.group;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that name an office, a calling or a form of address. */
final class Titles {
    private final Map<String, Set<String>> kinds = new HashMap<>();

    Titles() {
        for (List<String> line : WordLists.lines("/entity/titles.tsv")) {
            kinds.computeIfAbsent(line.get(0), kind -> new HashSet<>()).addAll(WordLists.cut(line.get(1), ' '));
        }
    }

    /** Whether a title may end with the word: "minister". */
    boolean isHead(String folded) {
        return is("head", folded);
    }

    /** Whether the word may stand before a head: "foreign". */
    boolean isModifier(String folded) {
        return is("modifier", folded);
    }

    /** Whether the office stays part of the name: "Pope". */
    boolean isRoyal(String folded) {
        return is("royal", folded);
    }

    boolean isHonorific(String folded) {
        return is("honorific-m", folded) || is("honorific-f", folded);
    }

    /** Whether the word belongs to a title of any kind. */
    boolean isTitle(String folded) {
        return isHead(folded) || isModifier(folded) || isHonorific(folded);
    }

    Gender gender(String folded) {
        if (is("honorific-m", folded) || is("gender-m", folded)) {
            return Gender.MALE;
        }
        return is("honorific-f", folded) || is("gender-f", folded) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    private boolean is(String kind, String folded) {
        return kinds.getOrDefault(kind, Set.of()).contains(folded);
    }
}
