package io.dateline.analyse.time.amount;

import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Term;
import io.dateline.words.WordFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads "$", "rupees" and "pesos" as the money of the country that the copy is filed from. Copy that marks that money elsewhere ("A$3
 * million") means the other one by the plain sign, and so does a price by the barrel or the ounce, which the whole world quotes in US dollars.
 */
public final class LocalMoney {
    private static final Map<String, String> CURRENCIES = read();

    private LocalMoney() {}

    private static Map<String, String> read() {
        Map<String, String> currencies = new HashMap<>();
        for (List<String> row : WordFile.rows("/words/local-currencies.tsv", 3)) {
            currencies.put(row.get(0) + row.get(1), row.get(2));
        }
        return Map.copyOf(currencies);
    }

    /** The amounts with the money of a country, ISO 3166-1; as they are when it is null or has no money of a shared name. */
    public static List<Amount> in(@Nullable String country, Atoms atoms, List<Amount> amounts) {
        if (country == null) {
            return amounts;
        }
        Set<String> marked = new HashSet<>();
        for (Amount amount : amounts) {
            if (!amount.shared() && amount.unit() != null) {
                marked.add(amount.unit());
            }
        }
        return amounts.stream()
                .map(amount -> local(country, atoms, amount, marked))
                .toList();
    }

    private static Amount local(String country, Atoms atoms, Amount amount, Set<String> marked) {
        String currency = amount.shared() ? CURRENCIES.get(amount.unit() + country) : null;
        if (currency == null || marked.contains(currency) || worldPrice(atoms, amount.to())) {
            return amount;
        }
        return new Amount(amount.from(), amount.to(), amount.kind(), amount.number(), currency, true);
    }

    /** "$60 a barrel", "$1,900 an ounce", "$300 per tonne". */
    private static boolean worldPrice(Atoms atoms, int to) {
        boolean each = atoms.is(to, Kind.A) || atoms.word(to, Term.PER);
        return each && atoms.is(to + 1, Kind.MEASURE);
    }
}
