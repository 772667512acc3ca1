package io.dateline.analyse.entity.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import io.dateline.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists of names, the worst there are: twice the names, at most twice the people looked at. */
class PersonGrouperTest {
    private static final int NAMES = 5_000;

    static Stream<Arguments> lists() {
        return Stream.of(
                list("all different", at -> word(at) + " " + word(at * 7 + 1)),
                list("one surname", at -> word(at) + " Quillon"),
                list("one given name", at -> "Ada " + word(at)),
                list("one initial", at -> "A. " + word(at)),
                list("surname alone between", at -> at % 2 == 0 ? word(at) + " Quillon" : "Quillon"),
                list("one name", at -> "Ada Quillon"),
                list("what an initial may stand for", at -> at == 0 ? "A Quillon" : "A" + word(at) + " Quillon"));
    }

    private static Arguments list(String name, IntFunction<String> names) {
        return Arguments.of(name, names);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void doublingTheListDoublesTheWork(String name, IntFunction<String> names) {
        long once = work(NAMES, names);
        long twice = work(2 * NAMES, names);

        assertThat(twice).as(name).isLessThanOrEqualTo(2 * once + 1_000);
    }

    private static long work(int count, IntFunction<String> names) {
        List<Occurrence> people = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < count; i++) {
            Name name = Name.of(names.apply(i));
            Mention mention = new Mention(new Span(at, at + name.text().length()), EntityType.PERSON, 0.9);
            people.add(new Occurrence(
                    mention, name, name, EntityType.PERSON, null, null, Gender.UNKNOWN, i, false, false));
            at += name.text().length() + 2;
        }
        PersonGrouper grouper = new PersonGrouper(new PersonNames());
        grouper.group(people);
        return grouper.looks();
    }

    /** A word for each number. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + 26; rest > 0; rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
