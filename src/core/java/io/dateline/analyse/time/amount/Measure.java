package io.dateline.analyse.time.amount;

import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Phrases;
import io.dateline.analyse.time.word.Term;
import io.dateline.article.Quantity;
import org.jspecify.annotations.Nullable;

/** A number of units of measure: "1.5 million barrels per day", "17-foot", "80 km", "30 degrees Celsius", "200 pounds". */
final class Measure implements AmountRule {
    @Override
    public @Nullable Unit read(Atoms atoms, Figure figure) {
        boolean dash = atoms.dash(figure.to()) && atoms.glued(figure.to());
        int name = dash ? figure.to() + 1 : figure.to();
        if (weight(atoms, name)) {
            return new Unit(figure.from(), name + 1, Quantity.Kind.MEASURE, "lb", 0);
        }
        if (atoms.symbol(name, '\u00b0')) {
            boolean celsius = atoms.word(name + 1, Term.C);
            boolean scale = celsius || atoms.word(name + 1, Term.F);
            String unit = celsius ? "\u00b0C" : scale ? "\u00b0F" : "\u00b0";
            return new Unit(figure.from(), scale ? name + 2 : name + 1, Quantity.Kind.MEASURE, unit, 0);
        }
        Phrases.Found found = Phrases.MEASURES.find(atoms, name);
        return found == null
                ? null
                : new Unit(
                        figure.from(),
                        found.end(),
                        Quantity.Kind.MEASURE,
                        found.thing().replace('-', ' '),
                        0);
    }

    /** Pounds that {@link NamedMoney} has not taken. */
    private static boolean weight(Atoms atoms, int name) {
        return atoms.word(name, Term.POUND)
                || atoms.word(name, Term.POUNDS)
                || atoms.word(name, Term.LB)
                || atoms.word(name, Term.LBS);
    }
}
