package io.dateline.decode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.failure.Checked;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is almost JSON is never published: neither repaired nor taken for text. */
class BrokenJsonTest {
    private static final String ITEM =
            "{\"id\":\"1\",\"title\":\"Ferries stay in port\",\"body\":\"Two ferries will stay.\"}";

    /** An item cut off after each of its characters. */
    static List<String> truncated() {
        List<String> inputs = new ArrayList<>();
        for (int end = 1; end < ITEM.length(); end++) {
            inputs.add(ITEM.substring(0, end));
        }
        return inputs;
    }

    /** Values JSON has not, each as a member of an item, in an array and alone. */
    static List<String> badValues() {
        List<String> inputs = new ArrayList<>();
        for (String value : new String[] {
            "tru",
            "True",
            "None",
            "nul",
            "undefined",
            "NaN",
            "-NaN",
            "Infinity",
            "-Infinity",
            "+1",
            "++1",
            "01",
            "-01",
            "-012",
            "1.",
            ".5",
            "-.5",
            "1e",
            "1e+",
            "1E-",
            "0x1F",
            "1_000",
            "1 000",
            "- 1",
            "-",
            "-foo",
            "1.2.3",
            "1a",
            "2.e3",
            "0e",
            "0.3e+",
            "9.e+",
            "\uFF11",
            "'a'",
            "`a`",
            "\"a",
            "a\"",
            "\"\\x\"",
            "\"\\u00G0\"",
            "\"\\u12\"",
            "\"\\",
            "\"a\tb\"",
            "\"a\nb\"",
            "\"\\uD800\\\"",
            "\u00E5",
            "\u2061",
            "*",
            "@",
            "$",
            "#",
            "<null>",
            "(1)",
            "{",
            "[",
            "}",
            "{]",
            "[}",
            ":",
            ",",
            ",,",
            "/",
            "/* c */",
            "\u00A0",
            "\uFEFF"
        }) {
            inputs.add("{\"title\":\"Ferries stay in port\",\"x\":" + value + "}");
            inputs.add("[" + value + "]");
        }
        return inputs;
    }

    @ParameterizedTest
    @MethodSource({"truncated", "badValues"})
    void nothingIsPublished(String json) {
        assertThat(new Decoder().decode(json.getBytes(UTF_8), null).all().get(0))
                .isInstanceOf(Checked.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":\"T\",}",
                "{\"title\":\"T\" \"id\":1}",
                "{\"title\"\"T\"}",
                "{\"title\":\"T\"}}",
                "{\"title\":\"T\"}#",
                "{\"title\":\"T\"}/*",
                "{\"title\":\"T\"}//",
                "{\"title\":\"T\",\"title\":\"U\"}",
                "{title:\"T\"}",
                "{'title':'T'}",
                "{1:\"T\"}",
                "{\"title\":\"T\";\"id\":1}",
                "{\"title\"=\"T\"}",
                "{\"title\":\"T\"",
                "\"title\":\"T\"",
                "title",
                "[\"title\":\"T\"]",
                "[1,]",
                "[,1]",
                "[1,,2]",
                "[\"\"",
                "[\"a\"",
                "[][]",
                "]",
                "}",
                "1]",
                "[1]x",
                "\uFEFF\uFEFF{\"title\":\"T\"}x"
            })
    void aStructureThatIsBrokenIsNotMended(String json) {
        assertThat(new Decoder().decode(json.getBytes(UTF_8), null).all().get(0))
                .isInstanceOf(Checked.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\u00FF]", "[0\u00E5]", "{\"\u00E9", "[\"\\u\u00E5\"]", "\u00E5", "[1e1\u00E5]"})
    void bytesOutsideStringsAreNotMended(String latin) {
        assertThat(new Decoder().decode(latin.getBytes(ISO_8859_1), null).all().get(0))
                .isInstanceOf(Checked.Refused.class);
    }
}
