package io.dateline.validate.lifecycle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.words.WordFile;
import io.dateline.words.WordLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What desks order in notes, headlines and slugs, phrasing by phrasing. */
class OrdersTest {
    private static final OwnNames OWN = new OwnNames(
            Arrays.asList("urn:newsml:ellery.example:20260302:7790", "BC-Pier-Opening"),
            Arrays.asList("Pier opens in Selm", "BC-Pier-Opening"));

    @ParameterizedTest(name = "{1} orders {0}")
    @MethodSource
    void deskNotes(String reading, String note) {
        assertThat(words(DeskNote.orders(note.replace("\\n", "\n"), OWN))).isEqualTo(reading);
    }

    static Stream<Arguments> deskNotes() {
        return rows("desk-notes.txt");
    }

    @ParameterizedTest(name = "{1} orders {0}")
    @MethodSource
    void headlineOrders(String reading, String headline) {
        assertThat(words(HeadlineOrder.of(headline, OWN).orders())).isEqualTo(reading);
    }

    static Stream<Arguments> headlineOrders() {
        return rows("headline-orders.txt");
    }

    @ParameterizedTest(name = "{1} orders {0}")
    @MethodSource
    void slugOrders(String reading, String slug) {
        assertThat(words(SlugOrder.orders(slug, OWN))).isEqualTo(reading);
    }

    static Stream<Arguments> slugOrders() {
        return rows("slug-orders.txt");
    }

    @Test
    void theTimeIsGivenOnInTheNotesOwnWords() {
        assertThat(DeskNote.orders("Strictly embargoed to 00.01 CET, Friday. Check quotes.", OWN))
                .containsExactly(new Order(Act.EMBARGO, Target.ITEM, null, "00.01 CET, Friday. Check quotes."));
    }

    @Test
    void theHeadlineAfterAnOrderIsNoPartOfIt() {
        assertThat(HeadlineOrder.of("HOLD - Secret report on the pier", OWN).words())
                .isEqualTo("HOLD");
    }

    @Test
    void aNoteOfMoreOrdersThanAllowedIsUnclear() {
        assertThat(DeskNote.orders("KILL. ".repeat(DeskNote.MAX_ORDERS + 1), OWN))
                .containsExactly(Order.UNCLEAR);
    }

    @Test
    void anOrderAtTheEndOfTheLongestNoteIsRead() {
        String note = "Adds word. ".repeat((DeskNote.MAX_LENGTH - 20) / 11) + "Kill this story.";

        assertThat(words(DeskNote.orders(note, OWN))).isEqualTo("KILL ITEM");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kill ", "do not publish the ", "hold off. ", "embargo ", "l'", "a", "kill, ", "item 0123 kill "
            })
    void theWorstNotesAreReadInAMoment(String part) {
        String note = part.repeat(DeskNote.MAX_LENGTH / part.length());

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> DeskNote.orders(note, OWN));
    }

    @Test
    void anyWordsInAnyOrderAreReadAndAlwaysAlike() {
        List<String> words =
                new ArrayList<>(List.of(",", ".", ":", "?", "\n", "0123", "BC-Pier", "(", "18.00", "'", "<b>"));
        WordFile.rows("/validate/desk-orders.tsv", 3).forEach(row -> words.addAll(WordLine.entries(row.get(2))));
        WordFile.rows("/validate/desk-words.tsv", 2).forEach(row -> words.addAll(WordLine.entries(row.get(1))));
        Random random = new Random(7);

        for (int i = 0; i < 5000; i++) {
            String note = random.ints(random.nextInt(12), 0, words.size())
                    .mapToObj(words::get)
                    .collect(Collectors.joining(random.nextInt(5) == 0 ? "" : " "));
            assertThat(DeskNote.orders(note, OWN)).isEqualTo(DeskNote.orders(note, OWN));
            assertThat(HeadlineOrder.of(note, OWN)).isEqualTo(HeadlineOrder.of(note, OWN));
        }
    }

    private static String words(List<Order> orders) {
        return orders.isEmpty()
                ? "nothing"
                : orders.stream().map(OrdersTest::words).collect(Collectors.joining(" + "));
    }

    private static String words(Order order) {
        return order.act() == Act.UNCLEAR
                ? "UNCLEAR"
                : order.act()
                        + " "
                        + order.target()
                        + (order.name() == null ? "" : " " + order.name())
                        + (order.time() == null ? "" : " time");
    }

    private static Stream<Arguments> rows(String name) {
        try (InputStream in = OrdersTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split(" \\| ", 2))
                            .map(cells -> Arguments.of(cells[0], cells[1]))
                            .toList()
                            .stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
