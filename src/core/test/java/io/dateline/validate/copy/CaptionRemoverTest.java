package io.dateline.validate.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionRemoverTest {
    private final Remover remover = new CaptionRemover();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    a tag in a cell    ; Ana Velt, head of the harbour board (Corvo) |     ; Ana Velt, head of the harbour board (Corvo)
                    a cell             ; | The pier in January |                           ; The pier in January
                    an unfinished line ; Ana Velt, head of the harbour board (Corvo)       ; Ana Velt, head of the harbour board (Corvo)
                    a picture's credit ; Ships at the pier on Monday. (Corvo Photo/Carl M) ; Ships at the pier on Monday. (Corvo Photo/Carl M)
                    a beginning        ; In this photo taken Monday, ships call.           ; In this photo taken Monday, ships call.
                    another beginning  ; File photo: the pier                              ; File photo: the pier
                    """)
    void aCaptionStandsApart(String name, String line, String caption) {
        CopyParts left = remover.remove(Parts.of(Parts.COPY, line, Parts.COPY));

        assertThat(left)
                .isEqualTo(
                        Parts.of(Parts.COPY, Parts.COPY).withSetApart(SetApart.NOTHING.addCaptions(List.of(caption))));
    }

    @Test
    void captionsSentApartComeFirst() {
        SetApart sent = SetApart.NOTHING.addCaptions(List.of("Sent."));

        CopyParts left = remover.remove(Parts.of("File photo: the pier").withSetApart(sent));

        assertThat(left.setApart().captions()).containsExactly("Sent.", "File photo: the pier");
    }

    @Test
    void barsOfEmptyCellsGo() {
        assertThat(remover.remove(Parts.of(Parts.COPY, "|", "| |"))).isEqualTo(Parts.of(Parts.COPY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ships came. (Corvo)",
                "Results",
                "He liked the photo.",
                "Votes came from all parties (including his own)."
            })
    void copyStays(String line) {
        CopyParts parts = Parts.of(Parts.COPY, line);

        assertThat(remover.remove(parts)).isEqualTo(parts);
    }

    @Test
    void aParagraphOverTheLimitIsCopy() {
        String begin = "File photo: ";
        String longest = begin + "x".repeat(CaptionRemover.MAX_LENGTH - begin.length());

        assertThat(remover.remove(Parts.of(longest)).paragraphs()).isEmpty();
        assertThat(remover.remove(Parts.of(longest + "x")).paragraphs()).hasSize(1);
    }
}
