package io.dateline.analyse.time.casualty;

import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Limit;
import io.dateline.analyse.time.word.Term;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One person without a name, who counts as one: "a student", "another man", "one French citizen", "an off-duty police officer", "a 70-year-old woman". What kind of person
 * must be said by a word that means nothing else, as "a battery died" and "a record is missing", too.
 */
final class Victim {
    /** Words between the article and the person: "a suspected armed foreign militant". */
    private static final int MOST_WORDS = 4;

    private Victim() {}

    /** The person that an article begins; null when it begins something else. */
    static @Nullable Toll read(Atoms atoms, int at) {
        boolean one = atoms.word(at, Term.ONE);
        boolean article = atoms.is(at, Kind.A) || atoms.word(at, Term.ANOTHER);
        if (!article && (!one || atoms.word(at - 1, Term.NO))) {
            return null;
        }
        Limit limit = one ? Limit.before(atoms, at) : new Limit(at, null);
        int first = behindAge(atoms, at + 1);
        for (int i = first; i <= first + MOST_WORDS; i++) {
            if (CasualtyCue.PERSON.at(atoms, i) && !CasualtyCue.PERSON.at(atoms, i + 1)) {
                boolean whole = !atoms.is(i + 1, Kind.POSSESSIVE) && !atoms.dash(i + 1);
                String who = atoms.text(i).toLowerCase(Locale.ROOT);
                return whole ? new Toll(limit.from(), at, i + 1, i + 1, 1, limit.bound(), who) : null;
            }
            boolean joined = atoms.dash(i) && atoms.glued(i) && atoms.glued(i + 1);
            if (!joined && (!atoms.letters(i) || Toll.function(atoms, i) || Casualties.says(atoms, i))) {
                return null;
            }
        }
        return null;
    }

    /** The atom behind "22-year-old", or the atom itself. */
    private static int behindAge(Atoms atoms, int at) {
        boolean number = atoms.is(at, Kind.DIGITS) || atoms.is(at, Kind.NUMBER);
        boolean age = number
                && atoms.dash(at + 1)
                && atoms.is(at + 2, Kind.UNIT)
                && atoms.dash(at + 3)
                && atoms.is(at + 4, Kind.OLD);
        return age ? at + 5 : at;
    }
}
