package io.dateline.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.decode.json.Json;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What RFC 8259 forbids is refused, what it allows is read. */
class JsonStrictnessTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1}x",
                "{\"a\":1} {\"b\":2}",
                "{\"a\":1,}",
                "{,}",
                "{\"a\":}",
                "{\"a\" 1}",
                "{a:1}",
                "{'a':1}",
                "{\"a\":1",
                "[1,]",
                "[,1]",
                "[1 2]",
                "[01]",
                "[-01]",
                "[+1]",
                "[.5]",
                "[5.]",
                "[1e]",
                "[0x1F]",
                "[NaN]",
                "[Infinity]",
                "[-]",
                "[1.2.3]",
                "[tru]",
                "[True]",
                "[nul]",
                "[\"a\nb\"]",
                "[\"\\x41\"]",
                "[\"\\u12G4\"]",
                "[\"\\u12\"]",
                "[\"a]",
                "[\"\t\"]",
                "[/* c */1]",
                "[1] // c",
                "{\"a\":1,\"a\":2}",
                "[\"\\\"]",
                "[1]]",
                "\uFEFF\uFEFF[1]",
                "[\u00A01]",
                "{\"a\":1;\"b\":2}",
                "[-Infinity]",
                "[1:2]",
                "{\"a\":\"b\",,\"c\":1}"
            })
    void malformed(String json) {
        Checked<?> parsed = Json.parse(json);

        assertThat(parsed).isInstanceOf(Checked.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                " [1] ",
                "[1E+2]",
                "[-0]",
                "[0.5e-3]",
                "[\"\\u00e9\\n\\/\"]",
                "[null,true,false]",
                "\"a\"",
                "42",
                "{\"\":1}",
                "[\"\u007F\"]",
                "[\"\\uD83D\\uDE00\"]",
                "[\"\uD83D\uDE00\"]"
            })
    void wellFormed(String json) {
        assertThat(Json.parse(json)).isInstanceOf(Checked.Passed.class);
    }

    @Test
    void aLoneSurrogateEscapeIsMalformed() {
        assertThat(Decoding.reason("{\"title\": \"a\\uD800b\"}")).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void aNumberPastTheLimitIsRefused() {
        assertThat(Json.parse("[" + "1".repeat(Json.MAX_NUMBER_LENGTH) + "]")).isInstanceOf(Checked.Passed.class);
        assertThat(Json.parse("[" + "1".repeat(Json.MAX_NUMBER_LENGTH + 1) + "]"))
                .isInstanceOf(Checked.Refused.class);
    }

    @Test
    void aNamePastTheLimitIsRefused() {
        assertThat(Json.parse("{\"" + "n".repeat(Json.MAX_NAME_LENGTH) + "\":1}"))
                .isInstanceOf(Checked.Passed.class);
        assertThat(Json.parse("{\"" + "n".repeat(Json.MAX_NAME_LENGTH + 1) + "\":1}"))
                .isInstanceOf(Checked.Refused.class);
    }

    @Test
    void moreTokensThanAllowedAreRefused() {
        assertThat(Json.parse("[" + "1,".repeat(Json.MAX_TOKENS - 3) + "1]")).isInstanceOf(Checked.Passed.class);
        assertThat(Json.parse("[" + "1,".repeat(Json.MAX_TOKENS) + "1]")).isInstanceOf(Checked.Refused.class);
    }
}
