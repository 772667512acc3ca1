package io.dateline.analyse.time.casualty;

import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Term;
import io.dateline.article.Casualty;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of casualties. A number of people is read with what stands before it ("killed six", "the death toll rose to 44", "claimed
 * 12 lives") and then with what stands behind it ("six people were killed", "six dead", "six deaths"). Each number is read once,
 * and a bounded number of atoms around it.
 */
public final class Casualties {
    /** Atoms between people and what befell them: "three members of a family in the car were killed". */
    private static final int REACH = 10;

    /** Atoms between "toll" and its number: "the toll from the quake in the north rose to". */
    private static final int TOLL_REACH = 9;

    private static final int CLAIM_REACH = 4;

    private Casualties() {}

    /**
     * All casualties, in text order.
     *
     * @param taken whether an atom belongs to a time, by its index
     */
    public static List<Casualty> read(Atoms atoms, boolean[] taken) {
        List<Counted> counted = new ArrayList<>();
        for (int at = 0; at < atoms.size(); at++) {
            Toll toll = taken[at] ? null : people(atoms, at);
            if (toll == null) {
                continue;
            }
            Casualty object = before(atoms, toll);
            Casualty casualty = object == null ? behind(atoms, toll) : object;
            counted.add(new Counted(toll, casualty, object != null, false));
            at = toll.to() - 1;
        }
        return Counted.withPartners(atoms, counted);
    }

    private static @Nullable Toll people(Atoms atoms, int at) {
        Toll one = Victim.read(atoms, at);
        return one == null ? Toll.read(atoms, at) : one;
    }

    /** Whether a word says by itself what befell somebody. */
    static boolean says(Atoms atoms, int at) {
        return CasualtyCue.KILL.at(atoms, at)
                || CasualtyCue.INJURE.at(atoms, at)
                || CasualtyCue.DIED.at(atoms, at)
                || CasualtyCue.DEAD.at(atoms, at)
                || CasualtyCue.LOST.at(atoms, at)
                || CasualtyCue.DEATHS.at(atoms, at)
                || CasualtyCue.INJURIES.at(atoms, at)
                || CasualtyCue.LIVES.at(atoms, at)
                || CasualtyCue.FEARED.at(atoms, at);
    }

    private static @Nullable Casualty before(Atoms atoms, Toll toll) {
        int verb = atoms.is(toll.from() - 1, Kind.THE) ? toll.from() - 2 : toll.from() - 1;
        if (!CasualtyCue.LIVES.at(atoms, toll.to()) && object(atoms, verb)) {
            if (CasualtyCue.KILL.at(atoms, verb)) {
                return casualty(atoms, toll, Casualty.Kind.DEAD, verb, toll.end());
            }
            if (CasualtyCue.INJURE.at(atoms, verb)) {
                return casualty(atoms, toll, Casualty.Kind.INJURED, verb, toll.end());
            }
        }
        int death = toll(atoms, toll);
        return death < 0 ? null : casualty(atoms, toll, Casualty.Kind.DEAD, death, toll.to());
    }

    /** Whether the verb has what stands behind it as its object: not "was killed 12 km from here", nor what may only happen. */
    private static boolean object(Atoms atoms, int verb) {
        boolean passive =
                atoms.word(verb - 1, Term.WAS) || atoms.word(verb - 1, Term.WERE) || atoms.word(verb - 1, Term.BEEN);
        boolean planned = atoms.is(verb - 1, Kind.TO) || atoms.is(verb - 1, Kind.FUTURE);
        return !passive && !planned;
    }

    /** The atom of "toll" when the number is the one it has reached; -1 elsewhere. */
    private static int toll(Atoms atoms, Toll toll) {
        int last = toll.from() - 1;
        boolean up = atoms.is(last, Kind.TO) || CasualtyCue.TOWARDS.at(atoms, last);
        boolean reached = up || toll.from() < toll.number();
        for (int i = last; reached && i >= last - TOLL_REACH && !stop(atoms, i); i--) {
            if (CasualtyCue.TOLL.at(atoms, i)) {
                return i;
            }
            if (i < last && (atoms.is(i, Kind.DIGITS) || atoms.is(i, Kind.NUMBER))) {
                return -1;
            }
        }
        return -1;
    }

    private static @Nullable Casualty behind(Atoms atoms, Toll toll) {
        for (int at = toll.to(); at < toll.to() + REACH; at++) {
            at = aside(atoms, at);
            Casualty.Kind kind = kind(atoms, toll, at);
            if (kind != null) {
                return casualty(atoms, toll, kind, toll.from(), at + 1);
            }
            if (!passes(atoms, toll, at)) {
                return null;
            }
        }
        return null;
    }

    /** Steps over what is set in commas behind people: ", including four attackers,". */
    private static int aside(Atoms atoms, int at) {
        if (!atoms.symbol(at, ',') || !atoms.word(at + 1, Term.INCLUDING)) {
            return at;
        }
        for (int i = at + 2; i < at + REACH; i++) {
            if (atoms.symbol(i, ',')) {
                return i + 1;
            }
        }
        return at;
    }

    /** What an atom behind a number says befell the people counted; null when it says nothing. */
    private static Casualty.@Nullable Kind kind(Atoms atoms, Toll toll, int at) {
        if (CasualtyCue.DIED.at(atoms, at)) {
            return Casualty.Kind.DEAD;
        }
        if (CasualtyCue.DEAD.at(atoms, at) || CasualtyCue.DEATHS.at(atoms, at)) {
            return free(atoms, at + 1) ? Casualty.Kind.DEAD : null;
        }
        if (CasualtyCue.LOST.at(atoms, at)) {
            return free(atoms, at + 1) || atoms.word(at + 1, Term.FOR) ? Casualty.Kind.MISSING : null;
        }
        if (CasualtyCue.LIVES.at(atoms, at)) {
            return claimed(atoms, toll, at) ? Casualty.Kind.DEAD : null;
        }
        if (CasualtyCue.INJURIES.at(atoms, at)) {
            return atoms.is(toll.number(), Kind.A) ? null : Casualty.Kind.INJURED; // "a player with injuries"
        }
        if (CasualtyCue.KILLED.at(atoms, at) && free(atoms, at + 1)) {
            return Casualty.Kind.DEAD;
        }
        return CasualtyCue.INJURED.at(atoms, at) && free(atoms, at + 1) ? Casualty.Kind.INJURED : null;
    }

    private static boolean claimed(Atoms atoms, Toll toll, int lives) {
        for (int i = toll.from() - 1; i >= toll.from() - CLAIM_REACH && !stop(atoms, i); i--) {
            if (CasualtyCue.CLAIM.at(atoms, i)) {
                return true;
            }
        }
        return CasualtyCue.JOINS.at(atoms, lives + 1) && CasualtyCue.CLAIM.at(atoms, lives + 2);
    }

    /** Whether no object and no noun follows: "two gunmen killed a guard" and "two wounded soldiers" say something else. */
    static boolean free(Atoms atoms, int at) {
        if (CasualtyCue.OWNED.at(atoms, at) || Toll.begins(atoms, at)) {
            return false;
        }
        boolean hyphen = atoms.dash(at) && atoms.glued(at) && atoms.glued(at + 1);
        boolean ends = !atoms.letters(at) && !atoms.is(at, Kind.DIGITS) && !hyphen;
        boolean function =
                atoms.is(at, Kind.NOT_COUNTED) && !CasualtyCue.OTHERS.at(atoms, at) && !atoms.is(at, Kind.PAST);
        return ends
                || function
                || atoms.is(at, Kind.PREPOSITION)
                || atoms.is(at, Kind.AND)
                || atoms.is(at, Kind.WEEKDAY)
                || atoms.is(at, Kind.DAYWORD)
                || atoms.is(at, Kind.TOWARDS)
                || CasualtyCue.JOINS.at(atoms, at)
                || atoms.endsWith(at, "ly");
    }

    /** Whether an atom may stand between people and what befell them. */
    private static boolean passes(Atoms atoms, Toll toll, int at) {
        if (at < toll.end()) {
            return true;
        }
        boolean share = at == toll.to() + 2 && atoms.is(toll.to(), Kind.OF) && atoms.is(at, Kind.DIGITS);
        if (share || atoms.symbol(at, '(') || atoms.symbol(at, ')')) {
            return true; // "94,000 of the 140,000 deaths", "13 (inmates) dead"
        }
        if (atoms.is(at, Kind.FUTURE) || stop(atoms, at) || atoms.is(at, Kind.DIGITS) || atoms.is(at, Kind.AND)) {
            return false;
        }
        boolean other =
                atoms.is(at, Kind.PAST) && !CasualtyCue.JOINS.at(atoms, at) && !CasualtyCue.FEARED.at(atoms, at);
        return atoms.letters(at)
                && !other
                && !CasualtyCue.KILL.at(atoms, at)
                && !CasualtyCue.INJURE.at(atoms, at)
                && !(atoms.is(at, Kind.TO) || atoms.is(at, Kind.NUMBER));
    }

    /** The end of a clause. */
    private static boolean stop(Atoms atoms, int at) {
        return atoms.length(at) == 0
                || atoms.symbol(at, '.')
                || atoms.symbol(at, ',')
                || atoms.symbol(at, ';')
                || atoms.symbol(at, ':')
                || atoms.symbol(at, '?')
                || atoms.symbol(at, '!');
    }

    static Casualty casualty(Atoms atoms, Toll toll, Casualty.Kind kind, int from, int to) {
        return new Casualty(atoms.span(from, to), kind, toll.count(), toll.bound(), toll.who());
    }
}
