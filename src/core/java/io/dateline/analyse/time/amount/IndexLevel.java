package io.dateline.analyse.time.amount;

import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Term;
import io.dateline.article.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The level of a share index, with or without "points": "the Nikkei closed at 38,123.45", "the Dow fell 120 points to 25,300". */
final class IndexLevel implements AmountRule {
    static final String POINTS = "points";

    private static final BigDecimal LOWEST = BigDecimal.valueOf(100);

    @Override
    public @Nullable Unit read(Atoms atoms, Figure figure) {
        boolean points = atoms.word(figure.to(), Term.POINTS);
        boolean level = atoms.word(figure.from() - 1, Term.AT) || atoms.is(figure.from() - 1, Kind.TO);
        boolean bare = !points
                && level
                && figure.low().compareTo(LOWEST) >= 0
                && !atoms.letters(figure.to())
                && !atoms.symbol(figure.to(), '%')
                && !atoms.dash(figure.to());
        if (!(points || bare) || Subject.index(atoms, figure.from()) == null) {
            return null;
        }
        return new Unit(figure.from(), points ? figure.to() + 1 : figure.to(), Quantity.Kind.MEASURE, POINTS, 0);
    }
}
