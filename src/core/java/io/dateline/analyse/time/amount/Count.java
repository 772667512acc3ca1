package io.dateline.analyse.time.amount;

import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Term;
import io.dateline.article.Quantity;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A number of things: "3,000 people", "200 Palestinian prisoners", "three dozen eggs". The thing is the first plural noun
 * behind the number, with at most three words before it that may describe it.
 */
final class Count implements AmountRule {
    private static final int MOST_WORDS_BETWEEN = 3;
    private static final int SHORTEST = 4;

    @Override
    public @Nullable Unit read(Atoms atoms, Figure figure) {
        if (label(atoms, figure.from() - 1) || (figure.letter() && !atoms.letters(figure.to()))) {
            return null;
        }
        boolean one = figure.high() == null && figure.low().compareTo(BigDecimal.ONE) == 0;
        int first = atoms.word(figure.to(), Term.MORE) || atoms.word(figure.to(), Term.OTHER)
                ? figure.to() + 1
                : figure.to();
        if (people(atoms, figure, first)) {
            return new Unit(
                    figure.from(),
                    first + 1,
                    Quantity.Kind.COUNT,
                    atoms.text(first).toLowerCase(Locale.ROOT),
                    0);
        }
        if (one && !atoms.is(first, Kind.COUNTED)) {
            return null; // "one laser that shines", but "one aircraft"
        }
        for (int at = first; at <= first + MOST_WORDS_BETWEEN; at++) {
            if (plural(atoms, at)) {
                int head = plural(atoms, at + 1) && !atoms.glued(at + 1) ? at + 1 : at; // "two police officers"
                return new Unit(figure.from(), head + 1, Quantity.Kind.COUNT, thing(atoms, head), 0);
            }
            if (!describes(atoms, at, figure)) {
                return null;
            }
        }
        return null;
    }

    /** The noun, with what a hyphen joins to it: "e-mails", "tie-breaks". */
    private static String thing(Atoms atoms, int at) {
        boolean joined = atoms.dash(at - 1) && atoms.glued(at) && atoms.glued(at - 1) && atoms.letters(at - 2);
        return ((joined ? atoms.text(at - 2) + "-" : "") + atoms.text(at)).toLowerCase(Locale.ROOT);
    }

    /** "120 Gurkhas": a people's name in the plural, and not the title "12 Monkeys". */
    private static boolean people(Atoms atoms, Figure figure, int at) {
        return atoms.capital(at)
                && atoms.endsWith(at, "s")
                && !atoms.endsWith(at, "ss")
                && !atoms.glued(at)
                && atoms.length(at) >= SHORTEST
                && !atoms.capital(at + 1)
                && !plural(atoms, at + 1)
                && !atoms.capital(figure.from() - 1)
                && !atoms.is(at, Kind.UNIT)
                && !atoms.is(at, Kind.MONTH)
                && !atoms.is(at, Kind.WEEKDAYS);
    }

    /** "No. 5", "Article 3", "page 12": the number is a name. */
    private static boolean label(Atoms atoms, int before) {
        return atoms.symbol(before, '#') || (atoms.symbol(before, '.') && atoms.word(before - 1, Term.NO));
    }

    private static boolean plural(Atoms atoms, int at) {
        if (!atoms.lower(at)) {
            return false;
        }
        if (atoms.is(at, Kind.COUNTED)) {
            return true;
        }
        boolean form = atoms.endsWith(at, "s")
                && !atoms.endsWith(at, "ss")
                && !atoms.endsWith(at, "us")
                && !atoms.endsWith(at, "is");
        return form && atoms.length(at) >= SHORTEST && !function(atoms, at);
    }

    private static boolean describes(Atoms atoms, int at, Figure figure) {
        boolean letter = atoms.dash(at + 1) && atoms.glued(at + 1); // "100,000 e-mails"
        boolean word = atoms.letters(at) && (atoms.length(at) > 1 || letter) && !atoms.glued(at);
        boolean compound = atoms.dash(at) && at > figure.to() && atoms.glued(at) && atoms.letters(at + 1);
        return compound
                || ((word || (atoms.dash(at - 1) && atoms.letters(at))) && !function(atoms, at) && !verb(atoms, at));
    }

    private static boolean function(Atoms atoms, int at) {
        return (atoms.is(at, Kind.NOT_COUNTED) && !atoms.capitals(at))
                || atoms.is(at, Kind.PREPOSITION)
                || atoms.is(at, Kind.AND)
                || atoms.is(at, Kind.OR)
                || atoms.is(at, Kind.OF)
                || atoms.is(at, Kind.TO)
                || atoms.is(at, Kind.THAN)
                || atoms.is(at, Kind.THE)
                || atoms.is(at, Kind.A)
                || atoms.is(at, Kind.FUTURE)
                || atoms.is(at, Kind.UNIT)
                || atoms.is(at, Kind.PERCENT)
                || atoms.is(at, Kind.TOWARDS)
                || atoms.is(at, Kind.MONTH);
    }

    /** Forms that no adjective has. */
    private static boolean verb(Atoms atoms, int at) {
        return atoms.is(at, Kind.PAST) && !atoms.endsWith(at, "ed");
    }
}
