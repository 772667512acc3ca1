package io.dateline.analyse.quote;

import java.util.Set;

/** Finds the noun that a phrase is about: "spokesman" in "a spokesman for the mill", "officer" in "an officer, who ...". */
final class HeadNoun {
    private static final Set<String> WHO = Lexicon.PRONOUNS.set("who");

    private HeadNoun() {}

    /** The unit after the phrase's head noun or name: before a comma, a bracket, a preposition or "who". */
    static int end(Units units, Segment phrase) {
        int end = phrase.from() + 1;
        while (end < phrase.to() && !ends(units, end)) {
            end++;
        }
        return end;
    }

    private static boolean ends(Units units, int unit) {
        return units.is(unit, WordClass.COMMA)
                || units.is(unit, WordClass.BRACKET)
                || units.is(unit, WordClass.PREPOSITION)
                || units.is(unit, WordClass.SUBORDINATOR)
                || WHO.contains(units.lower(unit));
    }
}
