package io.dateline.cli.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void numbersLinesAndDropsLineEnds() throws IOException {
        assertThat(read("one\r\n\ntwo", 10)).containsExactly("1:one", "2:", "3:two");
    }

    @Test
    void dropsAByteOrderMark() throws IOException {
        assertThat(read("\ufeff{}\n", 10)).containsExactly("1:{}");
    }

    @Test
    void takesALineOfTheGreatestLength() throws IOException {
        assertThat(read("12345\n1", 5)).containsExactly("1:12345", "2:1");
    }

    @Test
    void refusesALineOnePastTheGreatestLengthAndGoesOn() throws IOException {
        assertThat(read("123456\n1", 5)).containsExactly("1:too long", "2:1");
    }

    private static List<String> read(String text, int longest) throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), longest);
        List<String> read = new ArrayList<>();
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            byte[] bytes = line.bytes();
            read.add(line.number() + ":" + (bytes == null ? "too long" : new String(bytes, StandardCharsets.UTF_8)));
        }
        return read;
    }
}
