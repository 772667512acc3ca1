package io.dateline.analyse.time.amount;

import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.article.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The grammar of amounts: the first rule that reads a number's unit wins. */
public final class AmountGrammar {
    private final List<AmountRule> rules = List.of(
            new MarkedMoney(),
            new NamedMoney(),
            new Percentage(),
            new IndexLevel(),
            new Magnitude(),
            new Measure(),
            new Count());

    /**
     * All amounts, in text order.
     *
     * @param taken whether an atom belongs to something else already, by its index
     */
    public List<Amount> read(Atoms atoms, boolean[] taken) {
        List<Amount> amounts = new ArrayList<>();
        for (int at = 0; at < atoms.size(); at++) {
            if (!begins(atoms, at) || taken[at] || NumberName.at(atoms, at)) {
                continue;
            }
            Figure figure = Figure.read(atoms, at);
            AmountRule.Unit unit = figure == null ? null : unit(atoms, figure);
            if (figure == null || unit == null) {
                at = figure == null ? at : Math.max(at, figure.lowEnd() - 1);
                continue;
            }
            AmountRule.Unit own = untaken(taken, figure, unit);
            if (own != null) {
                amounts.addAll(own.of(figure));
            }
            at = unit.to() - 1;
        }
        return amounts;
    }

    private AmountRule.@Nullable Unit unit(Atoms atoms, Figure figure) {
        for (int i = 0; i < rules.size(); i++) {
            AmountRule.Unit unit = rules.get(i).read(atoms, figure);
            if (unit != null) {
                return unit;
            }
        }
        return null;
    }

    private static boolean begins(Atoms atoms, int at) {
        return atoms.is(at, Kind.DIGITS)
                || atoms.is(at, Kind.NUMBER)
                || atoms.is(at, Kind.HALF)
                || atoms.is(at, Kind.DOZEN)
                || (atoms.is(at, Kind.VAGUE) && atoms.value(at, Kind.VAGUE) > 0)
                || (atoms.is(at, Kind.A)
                        && (atoms.is(at + 1, Kind.SCALE)
                                || atoms.is(at + 1, Kind.DOZEN)
                                || atoms.is(at + 1, Kind.VAGUE)));
    }

    /**
     * The unit up to where something else begins: the "per day" of a measure may be a time as well, and stays with the
     * time. Null when the number or any other unit is something else.
     */
    private static AmountRule.@Nullable Unit untaken(boolean[] taken, Figure figure, AmountRule.Unit unit) {
        for (int i = Math.max(0, unit.from()); i < unit.to(); i++) {
            if (taken[i]) {
                return unit.kind() == Quantity.Kind.MEASURE && i > figure.to() ? unit.upTo(i) : null;
            }
        }
        return unit;
    }
}
