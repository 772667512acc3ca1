package io.dateline.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.article.ArticleText;
import io.dateline.article.Bound;
import io.dateline.article.Casualty;
import io.dateline.article.Quantity;
import io.dateline.article.Span;
import io.dateline.article.TimeExpression;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSectionTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ArticleText TEXT = new ArticleText("", "Words");
    private static final Span SPAN = new Span(0, 5);

    private static Anchors anchors(Members out) {
        return new Anchors(out, TEXT, new Shape(Profile.STANDARD, Set.of()));
    }

    private static JsonNode time(String value) throws IOException {
        TimeExpression time = new TimeExpression(SPAN, TimeExpression.Type.DATE, value, null, null, null);
        return JSON.readTree(Members.object(64, out -> TimeSection.times(out, anchors(out), List.of(time))))
                .at("/times/0");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, 2026-03-02", "2026-03-02T18:00, 2026-03-02", "2026-03-02TEV, 2026-03-02"})
    void aDayHasADateOfItsOwn(String value, String date) throws IOException {
        assertThat(time(value).get("value").asText()).isEqualTo(value);
        assertThat(time(value).get("date").asText()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03",
                "2026-W10",
                "P3D",
                "PRESENT_REF",
                "",
                "XXXX-03-02",
                "2026-02-30",
                "2026-03-02/2026-03-05"
            })
    void anyOtherValueHasNone(String value) throws IOException {
        assertThat(time(value).has("date")).isFalse();
    }

    @Test
    void aCasualtyHasItsKindNumberBoundAndPeople() {
        Casualty casualty = new Casualty(SPAN, Casualty.Kind.DEAD, 4_500, Bound.AT_LEAST, "miners");

        byte[] value = Members.object(64, out -> TimeSection.casualties(out, anchors(out), List.of(casualty)));

        assertThat(new String(value, UTF_8))
                .contains("\"kind\":\"dead\",\"number\":4500,\"bound\":\"atLeast\",\"who\":\"miners\"");
    }

    @Test
    void anAmountHasItsBound() {
        Quantity women = new Quantity(SPAN, Quantity.Kind.COUNT, BigDecimal.TEN, "women", Bound.MORE_THAN, null);

        byte[] value = Members.object(64, out -> TimeSection.quantities(out, anchors(out), List.of(women)));

        assertThat(new String(value, UTF_8)).contains("\"unit\":\"women\",\"bound\":\"moreThan\"");
    }

    @ParameterizedTest
    @CsvSource({"1.2E+6, 1200000.0", "60000, 60000.0", "3.75, 3.75", "0, 0.0", "1E+60, 1E+60"})
    void numbersAreAlwaysDecimal(BigDecimal number, String written) {
        Quantity money = new Quantity(SPAN, Quantity.Kind.MONEY, number, "USD");

        byte[] value = Members.object(64, out -> TimeSection.quantities(out, anchors(out), List.of(money)));

        assertThat(new String(value, UTF_8)).contains("\"number\":" + written + ",");
    }
}
