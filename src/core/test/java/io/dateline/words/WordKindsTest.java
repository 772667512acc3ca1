package io.dateline.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists of {@code test/resources/words/sample} are ours, in the form of the real ones. */
class WordKindsTest {
    @Test
    void linesOfOneKindAddUp() {
        assertThat(WordKinds.words("/words/sample/words.tsv").list("tree")).containsExactly("elm", "oak", "yew");
    }

    @Test
    void kindsMayBeAskedTogether() {
        assertThat(WordKinds.words("/words/sample/words.tsv").set("tree", "herb"))
                .isEqualTo(Set.of("elm", "oak", "yew", "dill"));
    }

    @Test
    void underscoreAtAPhrasesEndIsABlank() {
        assertThat(WordKinds.phrases("/words/sample/phrases.tsv").list("opening"))
                .containsExactly("seen by ", "in the wings");
    }

    @Test
    void kindThatTheFileLacksIsAFault() {
        WordKinds kinds = WordKinds.words("/words/sample/words.tsv");

        assertThatThrownBy(() -> kinds.list("fern"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("/words/sample/words.tsv has no line of the kind fern");
    }

    @Test
    void calendarNamesEveryMonthAndWeekdayOnce() {
        assertThat(CalendarName.of("en"))
                .extracting(name -> name.kind() + " " + name.number())
                .doesNotHaveDuplicates()
                .hasSize(12 + 7);
    }

    @ParameterizedTest
    @CsvSource({"calendar-kind, 'line 1'", "calendar-number, 'line 2'", "calendar-cells, 'line 1'"})
    void unfitCalendarIsNamedWithItsLine(String folder, String line) {
        assertThatThrownBy(() -> CalendarName.of("sample/" + folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/words/sample/" + folder + "/calendar.tsv, " + line);
    }
}
