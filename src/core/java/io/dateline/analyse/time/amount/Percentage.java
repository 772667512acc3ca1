package io.dateline.analyse.time.amount;

import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Phrases;
import io.dateline.article.Quantity;
import org.jspecify.annotations.Nullable;

/** A share or a change of one: "10 percent", "10 per cent", "5 1/2%", "2 percentage points", "50 basis points". */
final class Percentage implements AmountRule {
    private static final String BASIS_POINT = "pp/100";

    @Override
    public @Nullable Unit read(Atoms atoms, Figure figure) {
        int name = atoms.dash(figure.to()) && atoms.glued(figure.to()) ? figure.to() + 1 : figure.to();
        Phrases.Found found = Phrases.PERCENTAGES.find(atoms, name);
        boolean basis = found != null && found.thing().equals(BASIS_POINT);
        if (found == null || (basis && atoms.capital(name))) {
            return null; // "In 2003 BP" is no number of basis points
        }
        return new Unit(
                figure.from(), found.end(), Quantity.Kind.PERCENT, basis ? "pp" : found.thing(), basis ? -2 : 0);
    }
}
