package io.dateline.generate.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralReaderTest {
    private static List<Numeral> read(String text, String language) {
        return NumeralReader.read(text, WordReader.read(text), language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "12 | 12",
                "twelve | 12",
                "twenty-two | 22",
                "twenty two | 22",
                "two hundred | 200",
                "three hundred thousand | 300000",
                "forty-five million | 45000000",
                "two dozen | 24",
                "1,200 | 1200",
                "1,200,000.50 | 1200000.5",
                "1.2 billion | 1200000000",
                "1,200 million | 1200000000",
                "1.2bn | 1200000000",
                "1.2-billion | 1200000000",
                "1990s | 1990",
                "19th | 19",
                "third | 3",
                "007 | 7",
                "0.50 | 0.5",
                "\u0661\u0662 | 12"
            })
    void aNumberIsItsValueHoweverItIsWritten(String text, String value) {
        assertThat(read(text, "en"))
                .singleElement()
                .satisfies(numeral -> assertThat(numeral.values()).contains(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5% | %",
                "5 % | %",
                "5 percent | %",
                "5 per cent | %",
                "5 pct | %",
                "5 percentage points | pp",
                "$5 million | $",
                "US$5 million | $",
                "5 million dollars | $",
                "EUR 5 | \u20ac",
                "5 euros | \u20ac",
                "5\u20ac | \u20ac",
                "\u20a95 | \u20a9",
                "5 people | ''"
            })
    void aNumberHasItsUnit(String text, String unit) {
        assertThat(read(text, "en"))
                .singleElement()
                .satisfies(numeral -> assertThat(numeral.unit()).isEqualTo(unit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | 1.200,5 | 1200.5",
                "de | 1,2 Milliarden | 1200000000",
                "de | zw\u00f6lf | 12",
                "fr | 3,5 millions | 3500000",
                "fr | 1\u202f200 | 1200",
                "fr | douze | 12",
                "es | 2 mil millones | 2000000000",
                "pt | 4 milh\u00f5es | 4000000",
                "fr | sept | 7",
                "ja | 12\u4eba | 12",
                "xx | 1.200 | 1200"
            })
    void otherLanguagesWriteOtherwise(String language, String text, String value) {
        assertThat(read(text, language))
                .singleElement()
                .satisfies(numeral -> assertThat(numeral.values()).contains(value));
    }

    @Test
    void theFirstOfARangeMayMeanWhatTheSecondDoes() {
        assertThat(read("$5 to $7 million", "en").get(0).values()).containsExactly("5", "5000000");
        assertThat(read("12 to 15%", "en").get(0).unit()).isEqualTo("%");
    }

    @Test
    void aRowOfNumbersIsComparedAsItStands() {
        assertThat(read("12.03.2026", "de").get(0).values()).containsExactly("12.03.2026");
    }

    @Test
    void oneAndFirstDoNotCount() {
        assertThat(read("one of the first", "en")).isEmpty();
    }

    @Test
    void aLongIdentifierIsNoSum() {
        String digits = "9".repeat(100_000);

        assertThat(read(digits, "en").get(0).values()).containsExactly(digits);
    }

    @Test
    void manyScalesAreNotOneNumber() {
        assertThat(read("2" + " million".repeat(10_000), "en").get(0).values().get(0))
                .hasSizeLessThan(40);
    }
}
