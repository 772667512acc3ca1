package io.dateline.validate.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Talks followed a visit by envoys and             | ships came.                         | Talks followed a visit by envoys and ships came.
                    It was a meeting between US.                     | President Morn and Velt.            | It was a meeting between US President Morn and Velt.
                    It was a meeting between U.S.                    | President Morn and Velt.            | It was a meeting between U.S. President Morn and Velt.
                    The pier was opened by Gen.                      | Carl Morn.                          | The pier was opened by Gen. Carl Morn.
                    Ferries, boats,                                  | yachts and tugs came.               | Ferries, boats, yachts and tugs came.
                    """)
    void aSentenceCutInTwoIsJoined(String first, String second, String joined) {
        assertThat(Sentences.joinCut(List.of(Parts.COPY, first, second))).containsExactly(Parts.COPY, joined);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    They made a deal with the US.   | President Morn was glad.
                    Results                         | Selm won.
                    The pier opened.                | iPier was glad.
                    What came:                      | ships
                    """)
    void sentencesThatAreWholeStayApart(String first, String second) {
        assertThat(Sentences.joinCut(List.of(Parts.COPY, first, second))).containsExactly(Parts.COPY, first, second);
    }
}
