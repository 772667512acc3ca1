package io.dateline.analyse.time.amount;

import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Phrases;
import io.dateline.article.Quantity;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Money with the currency behind the number: "5m euros", "3 trillion won", "50 cents", "200 pounds" where the talk is of
 * money. A pound may be a weight and "won" a verb: those need a large number or a word about prices before them.
 */
final class NamedMoney implements AmountRule {
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);
    private static final BigDecimal HUGE = BigDecimal.valueOf(1_000_000);
    private static final int CONTEXT = 6;

    /** Atoms behind "pounds of" in which money may be named: "pounds of new public debt". */
    private static final int THING = 3;

    private static final Set<String> WEIGHTS = Set.of("kg", "t", "ton");

    @Override
    public @Nullable Unit read(Atoms atoms, Figure figure) {
        int name = atoms.dash(figure.to()) && atoms.glued(figure.to()) ? figure.to() + 1 : figure.to();
        Phrases.Found found = Phrases.CURRENCIES.find(atoms, name);
        if (found == null) {
            return null;
        }
        String code = found.thing();
        if (code.endsWith("?")) {
            if (!money(atoms, figure, found.end(), code)) {
                return null;
            }
            code = code.substring(0, code.length() - 1);
        }
        Currency currency = Currency.of(code);
        boolean shared = found.end() == name + 1 && atoms.lower(name);
        return new Unit(figure.from(), found.end(), Quantity.Kind.MONEY, currency.code(), currency.shift(), shared);
    }

    private static boolean money(Atoms atoms, Figure figure, int end, String code) {
        if (code.startsWith("KRW")) {
            return figure.low().compareTo(LARGE) >= 0;
        }
        if (weight(atoms, end)) {
            return false;
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

    /** "5 million pounds of thrust", "5 million pounds or 2,300 tons", unless money follows: "pounds of debt". */
    private static boolean weight(Atoms atoms, int end) {
        if (atoms.is(end, Kind.OF)) {
            for (int at = end + 1; at <= end + THING; at++) {
                if (atoms.is(at, Kind.PRICE) || Subject.at(atoms, at)) {
                    return false;
                }
            }
            return true;
        }
        Figure other = atoms.symbol(end, '(') || atoms.is(end, Kind.OR) ? Figure.read(atoms, end + 1) : null;
        Phrases.Found unit = other == null ? null : Phrases.MEASURES.find(atoms, other.to());
        return unit != null && WEIGHTS.contains(unit.thing());
    }
}
