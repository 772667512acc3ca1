package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.meaning.Literal;
import io.dateline.analyse.time.meaning.Value;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
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
        if (atoms.word(at, "right") && atoms.word(at + 1, "now")) {
            return new Match(at, at + 2, REFERENCES[1]);
        }
        if (atoms.word(at, "more") && atoms.word(at + 1, "recently")) {
            return new Match(at, at + 2, REFERENCES[0]);
        }
        if (atoms.word(at, "these") && atoms.word(at + 1, "days")) {
            return new Match(at, at + 2, REFERENCES[1]);
        }
        return null;
    }

    /** "The past", "the future", "the near future": nouns, so nothing that they would qualify may follow. */
    private static @Nullable Match noun(Atoms atoms, int at) {
        int word = atoms.word(at + 1, "near") || atoms.word(at + 1, "foreseeable") || atoms.word(at + 1, "distant")
                ? at + 2
                : at + 1;
        boolean past = atoms.word(word, "past");
        if (!past && !atoms.word(word, "future")) {
            return null;
        }
        if (atoms.word(at - 1, "in") && !qualified(atoms, word + 1)) {
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
