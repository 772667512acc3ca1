package io.dateline.analyse.quote;

/** The "it" that stands for nobody: "It is estimated that the mill loses money", "It has since been announced that it closes". */
final class Impersonal {
    private Impersonal() {}

    /** Whether a passive with "that" behind it follows the pronoun. */
    static boolean holds(Units units, int pronoun) {
        int verb = pronoun + 1;
        boolean passive = false;
        while (units.is(verb, WordClass.AUX) || units.is(verb, WordClass.ADVERB)) {
            passive |= SpeakerWords.BE.contains(units.lower(verb));
            verb++;
        }
        return passive
                && verb + 1 < units.count()
                && WordClass.verb(units.wordClass[verb])
                && units.word[verb + 1] == Lexicon.THAT
                && !units.lower(verb).endsWith("ing");
    }
}
