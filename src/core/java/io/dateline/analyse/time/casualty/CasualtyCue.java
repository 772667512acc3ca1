package io.dateline.analyse.time.casualty;

import io.dateline.analyse.time.word.Atoms;
import io.dateline.words.WordFlags;
import java.util.Arrays;

/**
 * What a word says of people killed, injured or missing. {@code /words/en/casualty-cues.tsv} has the words of each; a constant
 * has the name of its line.
 */
@SuppressWarnings("EnumOrdinal") // a bit a kind
enum CasualtyCue {
    KILL,
    INJURE,
    KILLED,
    INJURED,
    DIED,
    DEAD,
    HURT,
    LOST,
    DEATHS,
    INJURIES,
    LIVES,
    CLAIM,
    SUFFER,
    TOLL,
    TOWARDS,
    JOINS,
    FEARED,
    OTHERS,
    OWNED,
    THING,
    PERSON;

    private static final WordFlags WORDS = WordFlags.of(
            "/words/en/casualty-cues.tsv",
            Arrays.stream(values()).map(Enum::name).toList());

    boolean at(Atoms atoms, int atom) {
        return (atoms.flags(atom, WORDS) & (1L << ordinal())) != 0;
    }
}
