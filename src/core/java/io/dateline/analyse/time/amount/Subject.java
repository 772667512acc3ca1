package io.dateline.analyse.time.amount;

import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.PhraseTable;
import io.dateline.analyse.time.word.Phrases;
import io.dateline.analyse.time.word.Term;
import io.dateline.article.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What an amount of money or of points is of, by the words beside it: "a $40m fine", "$3m in damages", "net profit rose to $3.2 million", "the
 * FTSE 100 closed at 7,200". A word behind the amount counts before one in front of it, the nearest before a farther one.
 */
public final class Subject {
    private static final PhraseTable SUBJECTS = PhraseTable.of("/words/en/amount-subjects.tsv");
    private static final PhraseTable INDEXES = PhraseTable.of("/words/en/share-indexes.tsv");

    /** Atoms before an amount in which its subject may stand: "revenue fell $1.2 million to $23.5 million from". */
    private static final int REACH = 14;

    /** Atoms of an amount in brackets: "($1.2 million)", "(about US$3bn)". */
    private static final int LONGEST_BRACKET = 7;

    private Subject() {}

    /** What the amount is of; null when nothing beside it says so. */
    public static @Nullable String of(Atoms atoms, Amount amount) {
        if (IndexLevel.POINTS.equals(amount.unit())) {
            return index(atoms, amount.from());
        }
        if (amount.kind() != Quantity.Kind.MONEY) {
            return null;
        }
        String behind = behind(atoms, amount.to());
        return behind != null ? behind : before(SUBJECTS, atoms, amount.from());
    }

    /** The share index that is spoken of before an atom; null when none is. */
    static @Nullable String index(Atoms atoms, int from) {
        return before(INDEXES, atoms, from);
    }

    /** Whether an atom names what money may be of: "debt". */
    static boolean at(Atoms atoms, int at) {
        return SUBJECTS.find(atoms, at) != null;
    }

    /** "$40m fine", "$5bn hostile bid", "$3m in damages", "$2m worth of damage". */
    private static @Nullable String behind(Atoms atoms, int to) {
        int at = behindBracket(atoms, atoms.dash(to) ? to + 1 : to);
        boolean worth = atoms.word(at, Term.WORTH);
        at = worth ? at + 1 : at;
        if (atoms.is(at, Kind.OF) || atoms.word(at, Term.IN)) {
            at++;
        } else if (SUBJECTS.find(atoms, at) == null && atoms.lower(at) && !atoms.is(at, Kind.NOT_COUNTED)) {
            at = atoms.is(at, Kind.PREPOSITION) || atoms.is(at, Kind.AND) || atoms.is(at, Kind.PAST) ? -1 : at + 1;
        }
        Phrases.Found found = at < 0 ? null : SUBJECTS.find(atoms, at);
        return found == null ? null : found.thing();
    }

    /** The atom behind the amount in another currency: "a 3m-euro ($3.3m) fine". */
    private static int behindBracket(Atoms atoms, int at) {
        if (atoms.symbol(at, ')')) {
            return at + 1;
        }
        for (int i = at + 1; atoms.symbol(at, '(') && i <= at + LONGEST_BRACKET; i++) {
            if (atoms.symbol(i, ')')) {
                return i + 1;
            }
        }
        return at;
    }

    private static @Nullable String before(PhraseTable table, Atoms atoms, int from) {
        for (int at = from - 1; at >= from - REACH && !stop(atoms, at); at--) {
            Phrases.Found found = table.find(atoms, at);
            if (found == null) {
                continue;
            }
            // "net profit" is found at "profit" first
            Phrases.Found longer = table.find(atoms, at - 1);
            return longer != null && longer.end() >= found.end() ? longer.thing() : found.thing();
        }
        return null;
    }

    private static boolean stop(Atoms atoms, int at) {
        boolean mark = atoms.symbol(at, '.') || atoms.symbol(at, ';') || atoms.symbol(at, ',') || atoms.symbol(at, ':');
        return atoms.length(at) == 0 || mark;
    }
}
