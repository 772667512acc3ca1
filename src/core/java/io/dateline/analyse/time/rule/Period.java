package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.word.Numeral;
import io.dateline.analyse.time.word.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes ISO 8601 periods. */
final class Period {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Period() {}

    static String of(Numeral count, Unit unit) {
        return count.vague() ? vague(unit) : of(count.value(), unit);
    }

    /** {@code PXY}: so many, nobody says how many. */
    static String vague(Unit unit) {
        return (unit.clock() ? "PTX" : "PX") + unit.letter();
    }

    static String of(BigDecimal count, Unit unit) {
        BigDecimal amount = count.multiply(BigDecimal.valueOf(unit.factor())).stripTrailingZeros();
        BigDecimal whole = amount.setScale(0, RoundingMode.FLOOR);
        String prefix = unit.clock() ? "PT" : "P";
        if (amount.subtract(whole).compareTo(HALF) == 0 && (unit == Unit.YEAR || unit == Unit.HOUR)) {
            String first = whole.signum() == 0 ? "" : whole.toPlainString() + unit.letter();
            return prefix + first + (unit == Unit.YEAR ? "6M" : "30M");
        }
        return prefix + amount.toPlainString() + unit.letter();
    }
}
