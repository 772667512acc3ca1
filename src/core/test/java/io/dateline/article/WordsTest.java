package io.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordsTest {
    /** One token for each word between blanks. */
    private static Prose prose(String text) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int from = 0;
        for (String word : text.split(" ", -1)) {
            starts.add(from);
            ends.add(from + word.length());
            from += word.length() + 1;
        }
        int[] zero = {0};
        return new Prose(text, 0, array(starts), array(ends), zero, zero);
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(number -> number).toArray();
    }

    @Test
    void numbersDifferentWordsInTheOrderInWhichTheyFirstStand() {
        Words words = prose("The ferry met the Ferry at the pier").words();
        assertThat(IntStream.range(0, 8).map(words::number)).containsExactly(0, 1, 2, 0, 1, 3, 0, 4);
        assertThat(words.count()).isEqualTo(5);
    }

    @Test
    void wordsAreInSmallLettersOfTheWholeOfUnicode() {
        Words words = prose("ÉLAN Élan İzmir 300K KELVIN \u212Aelvin").words();
        assertThat(words.of(0)).isEqualTo("élan").isSameAs(words.of(1));
        assertThat(words.of(2)).isEqualTo("İzmir".toLowerCase(Locale.ROOT));
        assertThat(words.number(5)).isEqualTo(words.number(4));
    }

    @Test
    void growsWithTheText() {
        Random random = new Random(5);
        List<String> written = IntStream.range(0, 5_000)
                .mapToObj(i -> Integer.toString(random.nextInt(4_000), 36) + (i % 7 == 0 ? "Ä" : "B"))
                .toList();
        Words words = prose(String.join(" ", written)).words();
        for (int token = 0; token < written.size(); token++) {
            assertThat(words.of(token)).isEqualTo(written.get(token).toLowerCase(Locale.ROOT));
        }
        assertThat(words.count())
                .isEqualTo(written.stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .distinct()
                        .count());
    }

    @Test
    void areMadeOncePerText() {
        Prose prose = prose("Once only");
        assertThat(prose.words()).isSameAs(prose.words());
        assertThat(prose.withText("ONCE more").words().of(1)).isEqualTo("more");
    }
}
