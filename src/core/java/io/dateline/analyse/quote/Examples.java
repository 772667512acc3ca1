package io.dateline.analyse.quote;

/** Names that a sentence gives as examples or compares with: "the likes of Brandt and Halvorsen", "players such as Brandt". */
final class Examples {
    /** Units looked back over: a list of three names with their titles. */
    private static final int LIST = 12;

    private Examples() {}

    /** Whether the name there is one, alone or in a list. */
    static boolean holds(Units units, int name) {
        int before = name - 1;
        while (before > 0
                && name - before <= LIST
                && units.clause[before] == units.clause[name]
                && lists(units, before)) {
            before--;
        }
        if (before < 0 || units.clause[before] != units.clause[name]) {
            return false;
        }
        return SpeakerWords.EXAMPLE.contains(units.lower(before))
                || (before > 0 && SpeakerWords.EXAMPLE_HEAD.contains(units.lower(before - 1)));
    }

    private static boolean lists(Units units, int unit) {
        return units.is(unit, WordClass.NAME)
                || units.is(unit, WordClass.PERSON)
                || units.is(unit, WordClass.COMMA)
                || units.is(unit, WordClass.CONJUNCTION);
    }
}
