package io.dateline.story.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.story.item.Anchor;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    private static final ObjectMapper JACKSON = new ObjectMapper();

    private static String text(byte[] object) {
        return new String(object, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "a \"quote\" and \\",
                "\b\t\n\f\r\u0001\u001f\u007f",
                "Ålesund – 東京 𝔉",
                "half a pair \ud800"
            })
    void writesATextAsJacksonDoes(String words) throws IOException {
        byte[] object = Json.object(out -> out.put("text", words));
        assertThat(object).isEqualTo(JACKSON.writeValueAsBytes(Map.of("text", words)));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0000", "1, 1.0000", "0.00005, 0.0000", "0.00015, 0.0002", "-0.00001, 0.0000", "-1.5, -1.5000"})
    void writesAScoreWithFourDecimals(double value, String written) {
        assertThat(text(Json.object(out -> out.score("s", value)))).isEqualTo("{\"s\":" + written + "}");
    }

    @Test
    void roundsEveryScoreByItsDecimalDigits() {
        Random random = new Random(14);
        for (int time = 0; time < 20_000; time++) {
            double value = time % 2 == 0 ? random.nextDouble() : (random.nextInt(4_000_000) - 2_000_000) / 100_000.0;
            String expected = BigDecimal.valueOf(value)
                    .setScale(4, RoundingMode.HALF_EVEN)
                    .toPlainString();
            assertThat(text(Json.object(out -> out.score("s", value)))).isEqualTo("{\"s\":" + expected + "}");
        }
    }

    @Test
    void putsMembersWrittenBeforeInTheirPlace() {
        byte[] before = Json.object(out -> out.put("a", 1).put("none", (String) null));
        byte[] all = Json.object(out -> out.members(before)
                .members(Json.object(nothing -> {}))
                .orNull("b", (Integer) null)
                .anchors("c", List.of(new Anchor(Anchor.Field.BODY, 1, 2), new Anchor(Anchor.Field.TITLE, 0, 12)))
                .strings("d", List.of("x", "y"))
                .object("e", () -> {}));
        assertThat(text(all)).isEqualTo("""
                {"a":1,"b":null,"c":[{"field":"body","start":1,"end":2},{"field":"title","start":0,"end":12}],\
                "d":["x","y"],"e":{}}""");
    }
}
