package io.dateline.story.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
    private static List<String> words(String text) {
        Reading reading = Reading.of("", text);
        List<String> words = new ArrayList<>();
        for (int word = 0; word < reading.size(); word++) {
            words.add(text.substring(reading.start(word), reading.end(word)));
        }
        return words;
    }

    @Test
    void takesACommaBetweenDigitsIntoTheNumber() {
        assertThat(words("cost 1,200.50 in all, 12.")).containsExactly("cost", "1,200.50", "in", "all", "12");
    }

    @Test
    void takesEachIdeographForAWord() {
        assertThat(words("\u6771\u4eac de")).containsExactly("\u6771", "\u4eac", "de");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
        Ports      | port
        China's    | China
        CITY       | city
        don\u2019t | don't
        1,200      | 1200
        """)
    void takesFormsForOneWord(String one, String other) {
        assertThat(Reading.of("", one).hash(0)).isEqualTo(Reading.of("", other).hash(0));
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({"gas,ga", "glass,glas", "1.2,12"})
    void keepsOthersApart(String one, String other) {
        assertThat(Reading.of("", one).hash(0))
                .isNotEqualTo(Reading.of("", other).hash(0));
    }

    @Test
    void readsNoMoreThanItMay() {
        assertThat(Reading.of("", "word ".repeat(Reading.MAX_WORDS + 1)).size()).isEqualTo(Reading.MAX_WORDS);
    }
}
