package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.word.Atoms;
import io.dateline.words.WordFlags;
import java.util.Arrays;

/**
 * What a word near a time says of where it lies. {@code /words/en/tense-cues.tsv} has the words of each; a constant has the
 * name of its line.
 */
@SuppressWarnings("EnumOrdinal") // a bit a kind
enum TenseCue {
    COMES,
    COME,
    ARRANGED,
    PLANNING,
    NEEDS_TO,
    LASTING,
    BE,
    AUXILIARY,
    NO_VERB,
    DEADLINE,
    EVENT,
    OUTCOME,
    LIMIT,
    LATEST,
    BEHIND,
    DETERMINER,
    RELATIVE,
    NEGATION,
    ADVERB,
    OPENING,
    PRONOUN,
    QUANTIFIER,
    SPANNING;

    private static final WordFlags WORDS = WordFlags.of(
            "/words/en/tense-cues.tsv", Arrays.stream(values()).map(Enum::name).toList());

    boolean at(Atoms atoms, int atom) {
        return (atoms.flags(atom, WORDS) & (1L << ordinal())) != 0;
    }
}
