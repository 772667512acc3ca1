package io.dateline.analyse.time;

import io.dateline.analyse.time.amount.Amount;
import io.dateline.analyse.time.amount.AmountGrammar;
import io.dateline.analyse.time.rule.Match;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.article.Prose;
import io.dateline.article.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds amounts with their units. Text that the grammar of time has read is no amount: "five years" is a length of time
 * and not a count. Immutable and thread-safe.
 */
public final class QuantityFinder {
    private final AmountGrammar amounts = new AmountGrammar();

    public List<Quantity> find(Prose prose) {
        return find(new TimeReading(prose));
    }

    public List<Quantity> find(TimeReading reading) {
        Atoms atoms = reading.atoms();
        boolean[] taken = new boolean[atoms.size()];
        for (Match match : reading.matches()) {
            Arrays.fill(taken, match.from(), match.to(), true);
        }
        List<Quantity> found = new ArrayList<>();
        for (Amount amount : amounts.read(atoms, taken)) {
            found.add(
                    new Quantity(atoms.span(amount.from(), amount.to()), amount.kind(), plain(amount), amount.unit()));
        }
        return found;
    }

    /** Without an exponent or trailing zeros, so that equal amounts are equal and print alike. */
    private static BigDecimal plain(Amount amount) {
        BigDecimal number = amount.number().stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
