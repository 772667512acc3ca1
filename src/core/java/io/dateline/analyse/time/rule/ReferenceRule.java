package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.meaning.Literal;
import io.dateline.analyse.time.meaning.Value;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Term;
import org.jspecify.annotations.Nullable;

/** A vague time: "now", "currently", "recently", "the past", "the near future", "these days". */
final class ReferenceRule implements Rule {
    private static final Literal[] REFERENCES = {
        reference("PAST_REF"), reference("PRESENT_REF"), reference("FUTURE_REF")
    };

    @Override
    public @Nullable Match match(Atoms atoms, int at) {
        if (atoms.is(at, Kind.REFERENCE)) {
            return new Match(at, at + 1, REFERENCES[atoms.value(at, Kind.REFERENCE)]);
        }
        if (atoms.is(at, Kind.THE)) {
            return noun(atoms, at);
        }
        if (atoms.word(at, Term.RIGHT) && atoms.word(at + 1, Term.NOW)) {
            return new Match(at, at + 2, REFERENCES[1]);
        }
        if (atoms.word(at, Term.MORE) && atoms.word(at + 1, Term.RECENTLY)) {
            return new Match(at, at + 2, REFERENCES[0]);
        }
        if (atoms.word(at, Term.THESE) && atoms.word(at + 1, Term.DAYS)) {
            return new Match(at, at + 2, REFERENCES[1]);
        }
        return null;
    }

    /** "The past", "the future", "the near future": nouns, so nothing that they would qualify may follow. */
    private static @Nullable Match noun(Atoms atoms, int at) {
        int word = atoms.word(at + 1, Term.NEAR)
                        || atoms.word(at + 1, Term.FORESEEABLE)
                        || atoms.word(at + 1, Term.DISTANT)
                ? at + 2
                : at + 1;
        boolean past = atoms.word(word, Term.PAST);
        if (!past && !atoms.word(word, Term.FUTURE)) {
            return null;
        }
        if (atoms.word(at - 1, Term.IN) && !qualified(atoms, word + 1)) {
            return new Match(at, word + 1, REFERENCES[past ? 0 : 2]);
        }
        boolean more = (atoms.letters(word + 1) && !function(atoms, word + 1))
                || atoms.is(word + 1, Kind.DIGITS)
                || atoms.dash(word + 1);
        return more ? null : new Match(at, word + 1, REFERENCES[past ? 0 : 2]);
    }

    private static boolean qualified(Atoms atoms, int at) {
        return atoms.is(at, Kind.UNIT)
                || atoms.is(at, Kind.NUMBER)
                || atoms.is(at, Kind.DIGITS)
                || atoms.is(at, Kind.VAGUE)
                || atoms.is(at, Kind.DOZEN)
                || atoms.is(at, Kind.HALF)
                || atoms.is(at, Kind.SEASON)
                || atoms.dash(at);
    }

    private static boolean function(Atoms atoms, int at) {
        return atoms.is(at, Kind.PREPOSITION)
                || atoms.is(at, Kind.AND)
                || atoms.is(at, Kind.TO)
                || atoms.is(at, Kind.FUTURE)
                || atoms.is(at, Kind.PAST)
                || atoms.is(at, Kind.NOT_COUNTED);
    }

    private static Literal reference(String text) {
        return new Literal(Value.date(text));
    }
}
