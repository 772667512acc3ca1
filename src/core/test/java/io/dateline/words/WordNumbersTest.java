package io.dateline.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordNumbersTest {
    /** The second and the third have one hash: 31 * 'b' + '~' is 31 * 'c' + '_'. */
    private static final List<String> WORDS = List.of("said", "b~", "c_", "o'clock", "élan");

    private final WordNumbers numbers = WordNumbers.of(WORDS);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "a word of the list, said, 0",
                "capitals, SAID, 0",
                "one of two words with one hash, b~, 1",
                "the other of them, c_, 2",
                "a straight apostrophe, o'clock, 3",
                "a curly apostrophe, O’Clock, 3",
                "an accent, élan, 4",
                "a word that is not listed, says, -1",
                "a longer word that begins like one, saids, -1",
                "a word longer than any, understood, -1",
                "nothing, \"\", -1"
            })
    void givesTheNumberOfAWord(String what, String written, int number) {
        String text = "(" + written + ")";
        int end = 1 + written.length();

        assertThat(numbers.find(text, 1, end)).isEqualTo(number);
        assertThat(numbers.find(text.toCharArray(), 1, end)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"twice", "once"})
    void countsTheFirstOfAWordListedTwice(String word) {
        WordNumbers twice = WordNumbers.of(List.of("once", "twice", "twice", "once"));

        assertThat(twice.find(word, 0, word.length())).isEqualTo(word.equals("once") ? 0 : 1);
    }
}
