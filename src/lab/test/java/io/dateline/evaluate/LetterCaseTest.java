package io.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterCaseTest {
    @ParameterizedTest
    @CsvSource({
        "TITLE, Ada's well-known boat sank, Ada's Well-Known Boat Sank",
        "UPPER, Ada's well-known boat sank, ADA'S WELL-KNOWN BOAT SANK",
        "UPPER, Straße, STRAßE",
        "PLAIN, Ada's boat, Ada's boat"
    })
    void lettersChangeAndPlacesDoNot(LetterCase letters, String text, String expected) {
        assertThat(letters.of(text)).isEqualTo(expected);
    }

    @Test
    void titleAndTextOfARowChange() throws Exception {
        // Given
        Gold gold =
                Gold.of(Path.of("made-up"), new ObjectMapper().readTree("{\"title\":\"a boat\",\"text\":\"it sank\"}"));
        // When
        Gold loud = LetterCase.UPPER.of(gold);
        // Then
        assertThat(loud.text().content()).isEqualTo("A BOAT\n\nIT SANK");
    }

    @Test
    void anUnknownCaseIsRefused() {
        Corpus corpus = new Corpus("made-up", "made-up.jsonl", Map.of("case", "loud"));
        assertThatThrownBy(() -> LetterCase.of(corpus)).isInstanceOf(IllegalArgumentException.class);
    }
}
