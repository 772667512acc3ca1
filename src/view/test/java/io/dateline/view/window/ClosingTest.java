package io.dateline.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "straight marks | Kill the story headlined \"Firm fails\". It was wrong. | Kill the story headlined …. It was wrong.",
                "curly marks | Kill “Firm fails” now | Kill … now",
                "an open mark hides the rest | Kill \"Firm fails now | Kill …",
                "no marks | It was wrong. | It was wrong."
            })
    void noteQuotesNothingOfWhatItWithdraws(String name, String note, String shown) {
        assertThat(Closing.withoutQuoted(note)).isEqualTo(shown);
    }
}
