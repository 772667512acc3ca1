package io.dateline.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapeTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "escape, 001b, \\u001b",
        "carriage return, 000d, \\r",
        "line feed, 000a, \\n",
        "tab, 0009, \\t",
        "bell, 0007, \\u0007",
        "null, 0000, \\u0000",
        "delete, 007f, \\u007f",
        "C1 control sequence introducer, 009b, \\u009b",
        "next line, 0085, \\u0085",
        "line separator, 2028, \\u2028",
        "right-to-left override, 202e, \\u202e",
        "isolate, 2066, \\u2066",
        "left-to-right mark, 200e, \\u200e",
        "Arabic letter mark, 061c, \\u061c",
        "zero width space, 200b, \\u200b",
        "zero width joiner, 200d, \\u200d",
        "byte order mark, feff, \\ufeff",
        "soft hyphen, 00ad, \\u00ad",
        "Hangul filler, 3164, \\u3164",
        "lone surrogate, d800, \\ud800",
        "unassigned, 0378, \\u0378",
        "no character, ffff, \\uffff",
        "tag, e0041, \\u{e0041}"
    })
    void whatATerminalWouldObeyOrHideIsSpelt(String name, String hex, String spelt) {
        String text = "a" + Character.toString(Integer.parseInt(hex, 16)) + "b";

        assertThat(Escape.line(text)).isEqualTo("a" + spelt + "b");
    }

    @Test
    void whatShowsInItsPlaceIsLeftAlone() {
        String text = "Zo\u00eb \u2013 \u0627\u0644\u062c\u0633\u0631 \u6771\u4eac e\u0301 \uD83C\uDF09 C:\\news";

        assertThat(Escape.line(text)).isEqualTo(text);
    }

    @Test
    void aTextOfSeveralLinesKeepsThem() {
        assertThat(Escape.lines("a\n\tb\r\u001bc")).isEqualTo("a\n\tb\\r\\u001bc");
    }

    @Test
    void jsonStaysTheSameJson() throws JsonProcessingException {
        // Given every character of the first plane, and one beyond
        StringBuilder all = new StringBuilder();
        IntStream.range(0, Character.MIN_SURROGATE).forEach(all::appendCodePoint);
        all.appendCodePoint(0xE0041);
        ObjectMapper mapper = new ObjectMapper();
        String json = mapper.writeValueAsString(all.toString());

        // When
        String safe = Escape.json(json);

        // Then
        assertThat(safe.codePoints()).allMatch(Escape::isHarmless);
        assertThat(mapper.readValue(safe, String.class)).isEqualTo(all.toString());
    }

    @Test
    void theScreenEscapesAndInksOnlyByItself() {
        // Given
        StringWriter out = new StringWriter();

        // When
        new Screen(new PrintWriter(out)).line(Ink.COLOUR::alarm, "FA\u001b[0mIL", " \u001b[32mfine");

        // Then
        assertThat(out.toString().strip()).isEqualTo("\u001b[1;31mFA\\u001b[0mIL\u001b[0m \\u001b[32mfine");
    }

    @Test
    void aStackTraceKeepsItsLinesAndNoneOfItsMessage() {
        // Given
        StringWriter out = new StringWriter();

        // When
        new Screen(new PrintWriter(out)).trace(new IllegalStateException("bad\u001b[2J"));

        // Then
        assertThat(out.toString())
                .startsWith("java.lang.IllegalStateException: bad\\u001b[2J")
                .contains("    at io.");
    }

    @Test
    void aTablesCellsAreAsWideAsTheyShow() {
        assertThat(new Table("A", "B").row("\u001b", "x").toString()).isEqualTo("A       B\n\\u001b  x\n");
    }
}
