package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.meaning.Direction;
import io.dateline.analyse.time.meaning.FromNow;
import io.dateline.analyse.time.meaning.FromThen;
import io.dateline.analyse.time.meaning.Granularity;
import io.dateline.analyse.time.meaning.Meaning;
import io.dateline.analyse.time.meaning.SpokenQuarter;
import io.dateline.analyse.time.meaning.Weekend;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Term;
import io.dateline.analyse.time.word.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A unit pointed at: "last week", "this year", "next month" from the anchor; "that day", "the following month" from the
 * time spoken of; "the weekend", "over the week" by itself.
 */
final class DeicticRule implements Rule {
    @Override
    public @Nullable Match match(Atoms atoms, int at) {
        boolean the = atoms.is(at, Kind.THE);
        int next = the ? at + 1 : at;
        if (the && atoms.is(next, Kind.UNIT) && Unit.of(atoms.value(next, Kind.UNIT)) == Unit.WEEKEND) {
            boolean into = atoms.word(at - 1, Term.INTO);
            return new Match(at, next + 1, new Weekend(into ? Direction.THIS : Direction.NONE));
        }
        if (the && bare(atoms, at, next)) {
            return new Match(at, next + 1, new FromNow(Granularity.of(Unit.of(atoms.value(next, Kind.UNIT))), 0));
        }
        if (atoms.is(next, Kind.TOWARDS)) {
            return towards(atoms, at, next);
        }
        boolean that = atoms.word(next, Term.THAT) && atoms.is(next + 1, Kind.ALONGSIDE);
        int alongside = that ? next + 1 : next;
        if (atoms.is(alongside, Kind.ALONGSIDE) && (the || that || atoms.word(next, Term.THAT))) {
            return alongside(atoms, at, alongside);
        }
        return null;
    }

    /** "Over the week", "for the month": the current one, where nothing behind says which. */
    private static boolean bare(Atoms atoms, int at, int unit) {
        boolean over = atoms.word(at - 1, Term.FOR)
                || atoms.word(at - 1, Term.OVER)
                || atoms.word(at - 1, Term.ON)
                || atoms.word(at - 1, Term.DURING);
        boolean ends = !atoms.letters(unit + 1) || atoms.is(unit + 1, Kind.AND);
        return over && ends && !atoms.dash(unit + 1) && (atoms.word(unit, Term.WEEK) || atoms.word(unit, Term.MONTH));
    }

    private static @Nullable Match towards(Atoms atoms, int at, int word) {
        int direction = atoms.value(word, Kind.TOWARDS);
        boolean the = word > at;
        int name = atoms.is(word + 1, Kind.FISCAL) ? word + 2 : word + 1;
        name = atoms.word(name, Term.CALENDAR) || atoms.word(name, Term.PAST) ? name + 1 : name;
        Unit unit = singular(atoms, name);
        boolean current = atoms.word(word, Term.CURRENT);
        if (unit == null
                || unit.clock()
                || (the && direction <= 0 && !current)
                || (unit == Unit.DAY && direction <= 0)) {
            return null;
        }
        if (the && direction > 0 && !atoms.word(word, Term.COMING) && unit != Unit.DAY) {
            return null;
        }
        Meaning meaning = switch (unit) {
            case WEEKEND -> new Weekend(Direction.of(direction));
            case DAY -> new FromThen(Granularity.DAY, direction);
            default -> new FromNow(Granularity.of(unit), direction);
        };
        return new Match(at, name + 1, meaning);
    }

    private static @Nullable Match alongside(Atoms atoms, int at, int word) {
        Unit unit = singular(atoms, word + 1);
        int direction = atoms.value(word, Kind.ALONGSIDE);
        if (unit == null || unit.clock()) {
            return null;
        }
        boolean same = unit == Unit.QUARTER && direction == 0;
        return new Match(at, word + 2, same ? new SpokenQuarter(null) : new FromThen(Granularity.of(unit), direction));
    }

    /** The unit that an atom names in the singular; null when it does not, or is the head of a compound. */
    static @Nullable Unit singular(Atoms atoms, int at) {
        boolean unit = atoms.is(at, Kind.UNIT) && !atoms.is(at, Kind.PLURAL);
        boolean old = atoms.dash(at + 1) && atoms.glued(at + 1) && atoms.is(at + 2, Kind.OLD);
        return unit && !old ? Unit.of(atoms.value(at, Kind.UNIT)) : null;
    }
}
