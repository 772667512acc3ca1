package io.dateline.analyse.time;

import io.dateline.analyse.time.amount.Amount;
import io.dateline.analyse.time.amount.AmountGrammar;
import io.dateline.analyse.time.amount.Hedge;
import io.dateline.analyse.time.amount.LocalMoney;
import io.dateline.analyse.time.amount.Subject;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.article.Prose;
import io.dateline.article.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        return find(reading, null);
    }

    /** @param country where the copy is filed, ISO 3166-1; null when unknown */
    public List<Quantity> find(TimeReading reading, @Nullable String country) {
        Atoms atoms = reading.atoms();
        boolean[] taken = reading.taken();
        List<Quantity> found = new ArrayList<>();
        for (Amount amount : LocalMoney.in(country, atoms, amounts.read(atoms, taken))) {
            found.add(new Quantity(
                    atoms.span(amount.from(), amount.to()),
                    amount.kind(),
                    plain(amount),
                    amount.unit(),
                    Hedge.of(atoms, amount),
                    Subject.of(atoms, amount)));
        }
        return found;
    }

    /** Without an exponent or trailing zeros, so that equal amounts are equal and print alike. */
    private static BigDecimal plain(Amount amount) {
        BigDecimal number = amount.number().stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
