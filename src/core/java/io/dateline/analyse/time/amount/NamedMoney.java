package io.dateline.analyse.time.amount;

import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Phrases;
import io.dateline.article.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Money with the currency behind the number: "5m euros", "3 trillion won", "50 cents", "200 pounds" where the talk is of
 * money. A pound may be a weight and "won" a verb: those need a large number or a word about prices before them.
 */
final class NamedMoney implements AmountRule {
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);
    private static final BigDecimal HUGE = BigDecimal.valueOf(1_000_000);
    private static final int CONTEXT = 6;

    @Override
    public @Nullable Unit read(Atoms atoms, Figure figure) {
        int name = atoms.dash(figure.to()) && atoms.glued(figure.to()) ? figure.to() + 1 : figure.to();
        Phrases.Found found = Phrases.CURRENCIES.find(atoms, name);
        if (found == null) {
            return null;
        }
        String code = found.thing();
        if (code.endsWith("?")) {
            if (!money(atoms, figure, code)) {
                return null;
            }
            code = code.substring(0, code.length() - 1);
        }
        Currency currency = Currency.of(code);
        boolean shared = found.end() == name + 1 && atoms.lower(name);
        return new Unit(figure.from(), found.end(), Quantity.Kind.MONEY, currency.code(), currency.shift(), shared);
    }

    private static boolean money(Atoms atoms, Figure figure, String code) {
        if (code.startsWith("KRW")) {
            return figure.low().compareTo(LARGE) >= 0;
        }
        if (figure.low().compareTo(HUGE) >= 0) {
            return true;
        }
        for (int i = figure.from() - 1; i >= figure.from() - CONTEXT; i--) {
            if (atoms.is(i, Kind.PRICE)) {
                return true;
            }
        }
        return false;
    }
}
