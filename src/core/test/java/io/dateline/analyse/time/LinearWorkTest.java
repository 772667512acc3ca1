package io.dateline.analyse.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.time.amount.AmountGrammar;
import io.dateline.analyse.time.casualty.Casualties;
import io.dateline.analyse.time.rule.Match;
import io.dateline.analyse.time.rule.TenseReader;
import io.dateline.analyse.time.rule.TimeGrammar;
import io.dateline.analyse.time.word.AtomReader;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.article.Prose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worst texts there are for the grammars cost twice as many questions when they are twice as long. */
class LinearWorkTest {
    private static final int UNITS = 50_000;

    /** What the ends of a text may cost more or less: rules look a bounded number of atoms back and ahead. */
    private static final int EDGE = 10_000;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            digits without a gap|7
            digits|7\s
            months|October\s
            months of Mays|May\s
            weekdays|Tuesday,\s
            articles|the\s
            hundreds|hundred\s
            twenties|twenty-
            ordinals|second\s
            phases|early\s
            bounds|more than no\s
            ranges|5 to\s
            money|$5-
            units|year\s
            days and parts|the night of the\s
            plurals|5 things\s
            describing words|5 big\s
            one long word|word
            """)
    void doublingTheTextDoublesTheWork(String name, String unit) {
        // Given a text, and the same at twice the length
        long once = work(unit.repeat(UNITS));

        // When
        long twice = work(unit.repeat(2 * UNITS));

        // Then
        assertThat(twice).as(name).isLessThanOrEqualTo(2 * once + EDGE);
    }

    private static long work(String text) {
        Prose prose = new Prose(text, 0, new int[] {0}, new int[] {text.length()}, new int[] {0}, new int[] {0});
        Atoms atoms = AtomReader.read(prose);
        for (Match match : new TimeGrammar().read(atoms)) {
            TenseReader.read(atoms, match.from(), match.to());
        }
        new AmountGrammar().read(atoms, new boolean[atoms.size()]);
        Casualties.read(atoms, new boolean[atoms.size()]);
        return atoms.asked() + atoms.size();
    }
}
