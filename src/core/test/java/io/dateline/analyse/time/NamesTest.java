package io.dateline.analyse.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Entity;
import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import io.dateline.article.Quantity;
import io.dateline.article.Relevance;
import io.dateline.article.Span;
import io.dateline.article.TimeExpression;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a name are no time and no amount. */
class NamesTest {
    @ParameterizedTest(name = "{0}: {2} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            She told Arlen Today of it.        | Arlen Today       | Today     | ORGANISATION | true
            Gray & Easter employs 20.          | Gray & Easter     | Easter    | ORGANISATION | true
            The role of June Mallow is small.  | June Mallow       | June      | PERSON       | true
            She told Arlen of it today.        | Arlen             | today     | PLACE        | false
            It is the 2014 Arlen Cup.          | 2014 Arlen Cup    | 2014      | ORGANISATION | false
            After the Bastille Day attack      | Bastille Day attack | Bastille Day | EVENT   | false
            """)
    void aWordOfANameIsNoTime(String text, String name, String time, EntityType type, boolean held) {
        // Given a name and a time
        Names names = new Names(text, List.of(entity(span(text, name), type)));

        // When it is asked whether the name holds the time, then a word is held and a figure is not.
        assertThat(names.hold(new TimeExpression(span(text, time), TimeExpression.Type.DATE, "2019", null, null, null)))
                .isEqualTo(held);
    }

    @ParameterizedTest(name = "{0}: {2} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            It is three Heron 9 rockets.       | Heron 9           | 9 rockets   | COUNT | true
            It has 9 Heron rockets.            | Heron rockets     | 9 Heron rockets | COUNT | false
            It paid US$3 million for it.       | US                | US$3 million    | MONEY | false
            It paid C$3 million for it.        | It paid C         | C$3 million | MONEY | false
            """)
    void theNumberOfANameIsNoAmount(String text, String name, String amount, Quantity.Kind kind, boolean held) {
        // Given a name and an amount
        Names names = new Names(text, List.of(entity(span(text, name), EntityType.PRODUCT)));

        // When it is asked whether the name holds the amount's number, then only a number at its end is held.
        assertThat(names.hold(new Quantity(span(text, amount), kind, BigDecimal.TEN, null)))
                .isEqualTo(held);
    }

    private static Span span(String text, String part) {
        int start = text.indexOf(part);
        return new Span(start, start + part.length());
    }

    private static Entity entity(Span span, EntityType type) {
        return new Entity(
                "id",
                "name",
                type,
                null,
                null,
                List.of(),
                List.of(),
                Relevance.NONE,
                1,
                List.of(new Mention(span, type, 1)));
    }
}
