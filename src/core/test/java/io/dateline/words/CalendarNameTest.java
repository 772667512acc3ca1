package io.dateline.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarNameTest {
    static Stream<String> languages() {
        return Languages.with("calendar").stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void namesAllMonthsOrNoneAndAllWeekdays(String language) {
        List<CalendarName> names = CalendarName.of(language);

        assertThat(numbers(names, CalendarName.Kind.WEEKDAY)).isEqualTo(upTo(7));
        assertThat(numbers(names, CalendarName.Kind.MONTH)).isIn(upTo(12), List.of());
    }

    /** A date is read before its language is known. */
    @Test
    void meansTheSameByAWordInEveryLanguage() {
        Map<String, Set<Integer>> meant = new TreeMap<>();

        CalendarName.ofAll()
                .forEach(name -> name.words()
                        .forEach(word -> meant.computeIfAbsent(name.kind() + " " + word, none -> new TreeSet<>())
                                .add(name.number())));

        assertThat(meant)
                .allSatisfy((word, numbers) -> assertThat(numbers).as(word).hasSize(1));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "de, MONTH, 3, märz",
        "fr, WEEKDAY, 7, dimanche",
        "pl, MONTH, 10, październik",
        "uk, MONTH, 9, вересень",
        "ko, WEEKDAY, 1, 월요일"
    })
    void givesTheFullNameFirst(String language, CalendarName.Kind kind, int number, String full) {
        assertThat(CalendarName.of(language))
                .filteredOn(name -> name.kind() == kind && name.number() == number)
                .extracting(CalendarName::full)
                .containsExactly(full);
    }

    @ParameterizedTest
    @CsvSource({"MONTH, 0", "MONTH, 13", "WEEKDAY, 0", "WEEKDAY, 8"})
    void refusesANumberThatNoneHas(CalendarName.Kind kind, int number) {
        assertThatThrownBy(() -> new CalendarName(kind, number, List.of("someday")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Integer> numbers(List<CalendarName> names, CalendarName.Kind kind) {
        return names.stream()
                .filter(name -> name.kind() == kind)
                .map(CalendarName::number)
                .toList();
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
