package io.dateline.validate.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainLayoutTest {
    @Test
    void aLineIsAParagraphWhenLinesAreLong() {
        assertThat(PlainLayout.paragraphs("The pier opened.\nIt rained.\n\n  Ships came.\n"))
                .containsExactly("The pier opened.", "It rained.", "Ships came.");
    }

    @Test
    void hardWrappedLinesAreJoined() {
        assertThat(PlainLayout.paragraphs("""
                                   The northern pier of Port Selm, closed since the storms
                                of January, opened again on Monday, the harbour board said
                                in a statement.
                                   Ferries and fishing boats called in the first hours, and
                                more are expected."""))
                .containsExactly(
                        "The northern pier of Port Selm, closed since the storms of January, opened again on Monday,"
                                + " the harbour board said in a statement.",
                        "Ferries and fishing boats called in the first hours, and more are expected.");
    }

    @Test
    void aListOfResultsStaysAList() {
        assertThat(PlainLayout.paragraphs("Selm 3 Velt 1\nOrm 2 Tarn 2\nCorvo 0 Lisk 4"))
                .containsExactly("Selm 3 Velt 1", "Orm 2 Tarn 2", "Corvo 0 Lisk 4");
    }

    @Test
    void everyKindOfLineEndCounts() {
        assertThat(PlainLayout.paragraphs("One.\r\nTwo.\rThree.\u2029Four."))
                .containsExactly("One.", "Two.", "Three.", "Four.");
    }
}
