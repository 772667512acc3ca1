package io.dateline.analyse.time.amount;

import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Term;
import io.dateline.article.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The strength of an earthquake: "magnitude 5.9", "a 5.9-magnitude quake", "an 8.2 tremor". */
final class Magnitude implements AmountRule {
    private static final String UNIT = "magnitude";
    private static final BigDecimal STRONGEST = BigDecimal.TEN;

    @Override
    public @Nullable Unit read(Atoms atoms, Figure figure) {
        if (figure.low().compareTo(STRONGEST) >= 0 || figure.letter()) {
            return null;
        }
        int before = atoms.dash(figure.from() - 1) || atoms.is(figure.from() - 1, Kind.OF)
                ? figure.from() - 2
                : figure.from() - 1;
        if (atoms.word(before, Term.MAGNITUDE)) {
            return new Unit(before, figure.to(), Quantity.Kind.MEASURE, UNIT, 0);
        }
        int next = atoms.dash(figure.to()) ? figure.to() + 1 : figure.to();
        boolean fraction = figure.low().scale() > 0;
        boolean quake = fraction && atoms.word(next, Term.QUAKE);
        return quake || atoms.word(next, Term.MAGNITUDE)
                ? new Unit(figure.from(), quake ? figure.to() : next + 1, Quantity.Kind.MEASURE, UNIT, 0)
                : null;
    }
}
