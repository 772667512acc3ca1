package io.dateline.analyse.time.amount;

import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Limit;
import io.dateline.analyse.time.word.Term;
import io.dateline.article.Bound;
import org.jspecify.annotations.Nullable;

/** What limits an amount: "more than 60 women", "up to $3m", "about a 50% rise", "at least 300 km". */
public final class Hedge {
    private Hedge() {}

    /** What stands before the amount says of its number; null when nothing does. */
    public static @Nullable Bound of(Atoms atoms, Amount amount) {
        boolean article = atoms.is(amount.from() - 1, Kind.A);
        int at = article ? amount.from() - 1 : amount.from();
        boolean about = atoms.word(at - 1, Term.OVER) && (article || subject(atoms, at - 2));
        return about ? null : Limit.before(atoms, at).bound();
    }

    /** Whether a noun stands before "over", which then says what it is about: "a row over $3m", "a win over 16 teams". */
    private static boolean subject(Atoms atoms, int before) {
        boolean verb = atoms.is(before, Kind.PAST)
                || atoms.is(before, Kind.FUTURE)
                || atoms.is(before, Kind.PRICE)
                || atoms.endsWith(before, "ed")
                || atoms.endsWith(before, "ing");
        boolean function = atoms.is(before, Kind.NOT_COUNTED)
                || atoms.is(before, Kind.PREPOSITION)
                || atoms.is(before, Kind.AND)
                || atoms.is(before, Kind.OF)
                || atoms.is(before, Kind.TO);
        return atoms.letters(before) && !verb && !function && !atoms.endsWith(before, "ly");
    }
}
