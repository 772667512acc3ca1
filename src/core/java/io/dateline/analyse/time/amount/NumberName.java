package io.dateline.analyse.time.amount;

import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.words.WordFlags;
import java.util.List;

/**
 * A number that is part of a name and counts nothing: "F-16", "A350", "G20", "Boeing 737", "STOXX 600", "Windows 10", "Formula One". A word of {@code
 * /words/en/numbered-names.tsv} stands before it, or letters without a blank.
 */
final class NumberName {
    private static final WordFlags NAMES = WordFlags.of("/words/en/numbered-names.tsv", List.of("NUMBERED"));

    private NumberName() {}

    static boolean at(Atoms atoms, int at) {
        boolean named = atoms.flags(at - 1, NAMES) != 0 && atoms.capital(at - 1);
        if (!atoms.is(at, Kind.DIGITS)) {
            return named && atoms.is(at, Kind.NUMBER) && atoms.capital(at);
        }
        boolean glued = atoms.glued(at) && atoms.letters(at - 1) && !atoms.is(at - 1, Kind.CURRENCY_MARK);
        boolean dash = atoms.dash(at - 1)
                && atoms.glued(at)
                && atoms.glued(at - 1)
                && atoms.letters(at - 2)
                && !atoms.is(at - 2, Kind.CURRENCY_MARK)
                && !atoms.is(at + 1, Kind.PERCENT);
        return glued || dash || named;
    }
}
