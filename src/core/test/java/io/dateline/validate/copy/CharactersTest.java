package io.dateline.validate.copy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharactersTest {
    private static final List<String> PIECES = List.of(
            "a",
            "Z",
            " ",
            "\n",
            "\r\n",
            "\r",
            "\t",
            "é",
            "e\u0301",
            "\u00A0",
            "\u3000",
            "\u200B",
            "\u200D",
            "\u00AD",
            "\uFEFF",
            "\u202E",
            "\u0007",
            "😀",
            "👩\u200D🚀",
            "𠀋",
            "𪚥",
            "שלום",
            "مرحبا",
            "\u0338",
            "ﬁ",
            "한",
            "\u1112\u1161\u11AB",
            "\uD800",
            "\uDC00",
            "\uFFFF",
            "|",
            "(Corvo)",
            ".",
            "\u2028",
            "q\u0307\u0323",
            "<p>",
            "&amp;",
            "U.S.",
            "\u212B",
            "\u0085");

    @ParameterizedTest
    @CsvSource({
        "'a\u00A0b', 'a b'", "'a\u00ADb', ab", "'a\u200Bb', ab", "'e\u0301', é", "'a\u2028b', 'a\nb'", "'a\u0000b', ab",
        "'a\r\nb', 'a\nb'", "'a\rb', 'a\nb'", "'\uFEFFa', a", "'a\u202Eb', ab", "'a\u3000b', 'a b'", "'a\tb', 'a b'",
        "'a\u0092b', a’b", "'a\u0096b', a–b", "'a\u0081b', ab"
    })
    void oneFormForAll(String written, String clean) {
        assertThat(Characters.clean(written)).isEqualTo(clean);
    }

    @Test
    void joinersStayInEmojiAndPersian() {
        assertThat(Characters.clean("👩\u200D🚀 می\u200Cخواهم")).isEqualTo("👩\u200D🚀 می\u200Cخواهم");
    }

    @Test
    void aLoneSurrogateBecomesTheReplacementCharacter() {
        assertThat(Characters.clean("a\uD800b")).isEqualTo("a\uFFFDb");
    }

    @Test
    void cleaningTwiceChangesNothingMore() {
        Random random = new Random(20261123);
        for (int run = 0; run < 2_000; run++) {
            String clean = Characters.clean(text(random));
            assertThat(Characters.clean(clean)).isEqualTo(clean);
        }
    }

    @Test
    void whatIsCleanIsNfcAndSurvivesUtf8() {
        Random random = new Random(7);
        for (int run = 0; run < 2_000; run++) {
            String clean = Characters.clean(text(random));
            assertThat(Normalizer.isNormalized(clean, Normalizer.Form.NFC)).isTrue();
            assertThat(new String(clean.getBytes(UTF_8), UTF_8)).isEqualTo(clean);
        }
    }

    @Test
    void paragraphsOfPlainTextStayTheSameWhenReadAgain() {
        Random random = new Random(42);
        for (int run = 0; run < 2_000; run++) {
            List<String> once = PlainLayout.paragraphs(text(random));
            assertThat(PlainLayout.paragraphs(String.join("\n\n", once))).isEqualTo(once);
        }
    }

    @Test
    void paragraphsOfHtmlAreLinesWithoutEdges() {
        Random random = new Random(99);
        for (int run = 0; run < 2_000; run++) {
            for (String paragraph : HtmlText.of(text(random)).paragraphs()) {
                assertThat(paragraph).isNotEmpty().doesNotContain("\n").isEqualTo(Characters.line(paragraph));
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(40);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    @Test
    void marksPastTheMostOnOneLetterAreTakenOut() {
        String most = "x" + "\u0327".repeat(Characters.MAX_MARKS);

        assertThat(Characters.clean(most)).isEqualTo(most);
        assertThat(Characters.clean(most + "\u0327")).isEqualTo(most);
        assertThat(Characters.clean(most + "\u0327y\u0327")).isEqualTo(most + "y\u0327");
    }
}
