package io.dateline.analyse.time.casualty;

import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Term;
import io.dateline.article.Casualty;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * People counted and what befell them. Those that an "and" joins share it: "killed two guards and a driver", "two guards and three drivers
 * were killed".
 *
 * @param casualty what befell them; null when the words around them do not say
 * @param object whether they are the object of the verb that says it, so that more people may follow
 * @param partner whether they share what befell others
 */
record Counted(Toll toll, @Nullable Casualty casualty, boolean object, boolean partner) {
    /** All casualties, with those of people who share what befell the ones beside them. */
    static List<Casualty> withPartners(Atoms atoms, List<Counted> read) {
        List<Counted> all = new ArrayList<>(read);
        for (int i = 1; i < all.size(); i++) {
            Counted before = all.get(i - 1);
            if (before.object
                    && joined(atoms, before, all.get(i))
                    && Casualties.free(atoms, all.get(i).toll.end())) {
                all.set(i, all.get(i).with(atoms, before));
            }
        }
        for (int i = all.size() - 2; i >= 0; i--) {
            Counted behind = all.get(i + 1);
            if (!behind.object && joined(atoms, all.get(i), behind)) {
                all.set(i, all.get(i).with(atoms, behind));
            }
        }
        return all.stream().map(Counted::casualty).filter(Objects::nonNull).toList();
    }

    /** Whether an "and" stands between two groups of people, or a comma before the last two of a list. */
    private static boolean joined(Atoms atoms, Counted first, Counted second) {
        int link = first.toll.end();
        boolean list = atoms.symbol(link, ',') && second.partner;
        boolean people = first.toll.who() != null && second.toll.who() != null;
        return people
                && second.toll.from() == link + 1
                && (atoms.is(link, Kind.AND) || list)
                && !atoms.word(first.toll.from() - 1, Term.BETWEEN);
    }

    /** These people with what befell others; as they are when they have something of their own, or the others have nothing. */
    private Counted with(Atoms atoms, Counted other) {
        if (casualty != null || other.casualty == null) {
            return casualty == null ? this : new Counted(toll, casualty, object, true);
        }
        Casualty shared = Casualties.casualty(atoms, toll, other.casualty.kind(), toll.from(), toll.end());
        return new Counted(toll, shared, other.object, true);
    }
}
