package io.dateline.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.dateline.decode.json.Json;
import io.dateline.failure.Reason;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers, depth, repeated members, encodings and ends of JSON that one reader takes and another does not. */
class JsonTricksTest {
    private static final String TITLE = "{\"title\":\"Ferries stay in port\"";

    static Stream<Arguments> tricks() {
        return Stream.of(
                row("a number beyond every float", TITLE + ",\"n\":1e999999999}", null),
                row("a number of the longest", TITLE + ",\"n\":" + "9".repeat(Json.MAX_NUMBER_LENGTH) + "}", null),
                row(
                        "a number one past it",
                        TITLE + ",\"n\":" + "9".repeat(Json.MAX_NUMBER_LENGTH + 1) + "}",
                        Reason.MALFORMED),
                row("not a number", TITLE + ",\"n\":NaN}", Reason.MALFORMED),
                row("infinity", TITLE + ",\"n\":-Infinity}", Reason.MALFORMED),
                row("hexadecimal", TITLE + ",\"n\":0x1F}", Reason.MALFORMED),
                row("a leading zero", TITLE + ",\"n\":01}", Reason.MALFORMED),
                row("a leading plus", TITLE + ",\"n\":+1}", Reason.MALFORMED),
                row("a bare dot", TITLE + ",\"n\":1.}", Reason.MALFORMED),
                row("a member twice", TITLE + ",\"title\":\"Other\"}", Reason.MALFORMED),
                row("a member twice, one escaped", TITLE + ",\"\\u0074itle\":\"Other\"}", Reason.MALFORMED),
                row("a name of the longest", TITLE + ",\"" + "k".repeat(Json.MAX_NAME_LENGTH) + "\":1}", null),
                row(
                        "a name one past it",
                        TITLE + ",\"" + "k".repeat(Json.MAX_NAME_LENGTH + 1) + "\":1}",
                        Reason.MALFORMED),
                row("two values", TITLE + "}{}", Reason.MALFORMED),
                row("something behind it", TITLE + "}x", Reason.MALFORMED),
                row("a comma at the end", TITLE + ",}", Reason.MALFORMED),
                row("comments", TITLE + "/* x */}", Reason.MALFORMED),
                row("single quotes", "{'title':'T'}", Reason.UNREAD_FORMAT),
                row("no end", TITLE, Reason.MALFORMED),
                row("no end of a string", "{\"title\":\"Ferries", Reason.MALFORMED),
                row("a raw line break in a string", "{\"title\":\"Ferries\nstay\"}", Reason.MALFORMED),
                row("half a surrogate pair", "{\"title\":\"T \\ud83d\"}", Reason.MALFORMED),
                row("a pair the wrong way round", "{\"title\":\"T \\ude00\\ud83d\"}", Reason.MALFORMED),
                row("NUL", "{\"title\":\"Ferries \\u0000 stay in port\"}", null),
                row("null for everything", "{\"title\":null,\"body\":null}", Reason.UNKNOWN_FORMAT),
                row("an object where text belongs", "{\"title\":{\"a\":{\"b\":[1]}},\"body\":[[]]}", Reason.NO_TEXT));
    }

    private static Arguments row(String name, String value, @Nullable Reason reason) {
        return arguments(name, value, reason == null ? "event" : Hostile.rejected(reason));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tricks")
    void isOneEventOrOneRejection(String name, String value, String outcome) {
        assertThat(Hostile.outcome(value)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void isReadInItsEncodingOrTurnedAway(String name, byte[] value, String outcome) {
        assertThat(Hostile.outcome(value, null)).isEqualTo(outcome);
    }

    static Stream<Arguments> encodings() {
        String item = TITLE + "}";
        return Stream.of(
                arguments("UTF-16 without a mark", item.getBytes(UTF_16LE), Hostile.rejected(Reason.NOT_UTF8)),
                arguments(
                        "a slash in two bytes too many", "{\"title\":\"\u00c0\u00af\"}".getBytes(ISO_8859_1), "event"),
                arguments(
                        "a surrogate in three bytes",
                        "{\"title\":\"\u00ed\u00a0\u0080\"}".getBytes(ISO_8859_1),
                        Hostile.rejected(Reason.NOT_UTF8)),
                arguments("a start byte and no more", "{\"title\":\"T \u00f0\"}".getBytes(ISO_8859_1), "event"),
                arguments("an order mark", ("\u00ef\u00bb\u00bf" + item).getBytes(ISO_8859_1), "event"),
                arguments("an order mark and nothing", "\u00ef\u00bb\u00bf".getBytes(ISO_8859_1), "EMPTY"));
    }
}
