package io.dateline.analyse.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import io.dateline.article.Prose;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What amounts are of, and whose money a shared name means. */
class SubjectTest {
    private final QuantityFinder finder = new QuantityFinder();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Net profit rose 12 percent to $3.2 million on revenue of $40m. | net profit, revenue
            Revenue fell $1.2 million to $23.5 million from $24.7 million. | revenue, revenue, revenue
            The port was fined 3m euros.                                   | fine
            It agreed to a $5bn hostile takeover of the port.              | takeover
            A judge awarded him $3m in damages.                            | damages
            The storm did $2m worth of damage.                             | damage
            It signed a deal worth $7 million.                             | deal
            The Nikkei closed at 38,123.45.                                | Nikkei 225
            It got a 3m-euro ($3.3m) fine.                                 | fine, fine
            The ship was purchased at auction for $344,000.                | price
            He found $20. A fine followed.                                 | -
            """)
    void anAmountSaysWhatItIsOf(String text, String expected) {
        // Given copy, when its amounts of money and points are found
        List<String> of = finder.find(prose(text)).stream()
                .map(amount -> amount.of())
                .filter(Objects::nonNull)
                .toList();

        // Then each says what the words beside it do
        assertThat(of.isEmpty() ? "-" : String.join(", ", of)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            The state will spend $3 million.                | AU | AUD
            The state will spend 3 million dollars.         | NZ | NZD
            The state will spend $3 million.                | NO | USD
            The state will spend $3 million.                |    | USD
            The state will spend A$4 million ($3 million).  | AU | AUD USD
            Oil rose to $60 a barrel.                       | CA | USD
            The state will spend US$3 million.              | CA | USD
            The port costs Rs 3,500 crore.                  | PK | PKR
            The port costs 40 million pesos.                | AR | ARS
            The port costs 40 million Mexican pesos.        | AR | MXN
            """)
    void aSharedNameIsTheMoneyOfTheDateline(String text, @Nullable String country, String expected) {
        // Given copy filed from a country, when its money is found, then a plain sign is that country's.
        assertThat(String.join(
                        " ",
                        finder.find(new TimeReading(prose(text)), country).stream()
                                .map(amount -> String.valueOf(amount.unit()))
                                .toList()))
                .isEqualTo(expected);
    }

    private static Prose prose(String text) {
        return new Segmenter().segment(new ArticleText("", text));
    }
}
