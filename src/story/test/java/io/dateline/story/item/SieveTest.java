package io.dateline.story.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SieveTest {
    private static final Wanted WANTED = Wanted.of(EventValue.class);

    private static String sieved(String json) {
        return new String(Sieve.of(json.getBytes(StandardCharsets.UTF_8), WANTED), StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a member that nobody reads | {\"uri\":\"a\",\"stages\":[{\"ms\":[1,2]}],\"version\":\"2\"} |"
                        + " {\"uri\":\"a\",\"version\":\"2\"}",
                "the first and the last | {\"x\":1,\"uri\":\"a\",\"y\":null} | {\"uri\":\"a\"}",
                "nothing of it | {\"x\":{\"uri\":\"a\"}} | {}",
                "within an object | {\"text\":{\"title\":\"T\",\"sha256\":\"0\",\"body\":\"B\"}} |"
                        + " {\"text\":{\"title\":\"T\",\"body\":\"B\"}}",
                "within objects of an array | {\"entities\":[{\"id\":\"e\",\"mentions\":[{\"start\":1}]},{}]} |"
                        + " {\"entities\":[{\"id\":\"e\"},{}]}",
                "null in place of an object | {\"item\":null,\"deleted\":false} | {\"item\":null,\"deleted\":false}",
                "brackets and quotes in a text | {\"summary\":\"}],\\\"{\\\\\",\"uri\":\"a}\\\"\"} |"
                        + " {\"uri\":\"a}\\\"\"}",
                "blanks | { \"x\" : [ 1 , 2 ] , \"uri\" : \"a\" } | {\"uri\":\"a\"}",
                "a name that is longer | {\"urix\":1,\"ur\":2,\"uri\":\"a\"} | {\"uri\":\"a\"}"
            })
    void leavesWhatIsWanted(String name, String json, String left) {
        assertThat(sieved(json)).isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "{",
                "{\"uri\"",
                "{\"uri\":",
                "{\"uri\":\"a",
                "{\"uri\":\"a\\",
                "{\"uri\":\"a\"",
                "{\"uri\":\"a\",",
                "{\"uri\":\"a\",}",
                "{\"uri\" \"a\"}",
                "{\"uri\":}",
                "{uri:1}",
                "{\"x\":[1,{\"uri\":\"a\"}",
                "{\"\\u0075ri\":\"a\"}",
                "{\"entities\":[{\"id\":1},]}"
            })
    void givesUpAtWhatItDoesNotExpect(String json) {
        assertThat(sieved(json)).isEqualTo(json);
    }

    @Test
    void isLinear() {
        String deep = "{\"x\":" + "[".repeat(200_000) + "]".repeat(200_000) + ",\"uri\":\"a\"}";
        assertThat(sieved(deep)).isEqualTo("{\"uri\":\"a\"}");
    }
}
