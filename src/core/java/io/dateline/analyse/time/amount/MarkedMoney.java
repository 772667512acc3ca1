package io.dateline.analyse.time.amount;

import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Phrases;
import io.dateline.analyse.time.word.Term;
import io.dateline.article.Quantity;
import org.jspecify.annotations.Nullable;

/** Money with the currency before the number: "$1.2 bn", "US$3m", "HK$10-12 million", "USD 5 million", "Rs. 500", "QR330.7mn", "MUSD 50". */
final class MarkedMoney implements AmountRule {
    private static final int LONGEST_MARK = 2;

    @Override
    public @Nullable Unit read(Atoms atoms, Figure figure) {
        for (int from = figure.from() - 1; from >= figure.from() - LONGEST_MARK; from--) {
            if (!atoms.is(from, Kind.CURRENCY_MARK) || !written(atoms, from, figure.from())) {
                continue;
            }
            Phrases.Found mark = Phrases.CURRENCY_MARKS.find(atoms, from);
            if (mark != null && mark.end() == figure.from()) {
                Currency currency = Currency.of(mark.thing());
                boolean shared = atoms.symbol(from, '$') || atoms.word(from, Term.RS);
                return new Unit(from, figure.to(), Quantity.Kind.MONEY, currency.code(), currency.shift(), shared);
            }
        }
        return null;
    }

    /** Signs as they are; codes in capitals, except the "dlrs" of old wires; a single letter directly before the digits. */
    private static boolean written(Atoms atoms, int mark, int number) {
        boolean word = atoms.letters(mark);
        boolean single = word && atoms.length(mark) == 1;
        boolean inside = atoms.glued(mark) && (atoms.letters(mark - 1) || atoms.is(mark - 1, Kind.DIGITS));
        boolean also = atoms.word(mark, Term.LE) && !atoms.glued(number); // a word too
        return !word
                || (!also
                        && !inside
                        && (atoms.capital(mark) || atoms.word(mark, Term.DLRS))
                        && (!single || atoms.glued(number)));
    }
}
