package io.dateline.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.evaluate.Gold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The marks of the gold set are right as far as a program can tell. */
class GoldSetTest {
    private static final Path FOLDER = Path.of("resources/evaluate/gold");
    /** TIMEX3 values as the set writes them. */
    private static final String VALUE = "(\\d{4}|XXXX)(-(\\d\\d|XX|Q[1-4]|SP|SU|FA|WI|W\\d\\d(-WE)?)(-(\\d\\d|XX))?)?"
            + "(T(MO|AF|EV|NI|\\d\\d(:\\d\\d)?Z?))?|T\\d\\d:\\d\\d|\\d{2,3}|P(\\d+[YMWD])+|PT([\\d.]+[HMS])+|PAST_REF|PRESENT_REF";

    private static final List<Gold> ITEMS = Stream.concat(GoldSet.read().stream(), GoldSet.read("tables").stream())
            .toList();

    private static Stream<JsonNode> all(String layer) {
        return ITEMS.stream().flatMap(item -> {
            List<JsonNode> nodes = new ArrayList<>();
            item.row().path(layer).forEach(nodes::add);
            return nodes.stream();
        });
    }

    @Test
    void theIndexListsEveryFile() throws IOException {
        List<String> listed = Files.readAllLines(FOLDER.resolve("index.txt"));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("index.txt")))
                    .containsExactlyInAnyOrderElementsOf(listed);
        }
    }

    @Test
    void thereAreSixtyItemsOrMoreAndNoIdTwice() {
        assertThat(ITEMS).hasSizeGreaterThanOrEqualTo(60);
        assertThat(ITEMS).extracting(Gold::id).doesNotHaveDuplicates();
    }

    @Test
    void everyLayerIsMarked() {
        assertThat(all("entities")).hasSizeGreaterThan(500);
        assertThat(all("quotes")).hasSizeGreaterThan(200);
        assertThat(all("times")).hasSizeGreaterThan(300);
    }

    @Test
    void spansHoldTheWordsTheySay() {
        for (Gold item : ITEMS) {
            for (String layer : List.of("entities", "quotes", "times")) {
                for (JsonNode mark : item.row().path(layer)) {
                    assertThat(item.span(mark).of(item.text().content()))
                            .isEqualTo(mark.path("text").asText());
                }
            }
        }
    }

    @Test
    void noMarkBeginsOrEndsWithABlank() {
        assertThat(Stream.of("entities", "quotes", "times").flatMap(GoldSetTest::all))
                .extracting(mark -> mark.path("text").asText())
                .allSatisfy(words -> assertThat(words).isEqualTo(words.strip()));
    }

    @Test
    void namesDoNotOverlap() {
        for (Gold item : ITEMS) {
            int end = -1;
            for (JsonNode entity : item.row().path("entities")) {
                assertThat(entity.path("start").asInt()).as(item.id()).isGreaterThanOrEqualTo(end);
                end = entity.path("end").asInt();
            }
        }
    }

    @Test
    void timesHaveTimex3Values() {
        assertThat(all("times"))
                .extracting(time -> time.path("value").asText())
                .allSatisfy(value -> assertThat(value).matches(VALUE));
    }

    @Test
    void daysOfTheWeekFallOnTheirDates() {
        assertThat(all("times").filter(time -> time.path("value").asText().matches("\\d{4}-\\d\\d-\\d\\d(T.*)?")))
                .allSatisfy(time -> {
                    LocalDate date = LocalDate.parse(time.path("value").asText().substring(0, 10));
                    String day = date.getDayOfWeek().name().toLowerCase(Locale.ROOT);
                    String words = time.path("text").asText().toLowerCase(Locale.ROOT);
                    Stream.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
                            .filter(words::contains)
                            .forEach(named -> assertThat(named).isEqualTo(day));
                });
    }

    @Test
    void topicsAreOfTheTopLevel() {
        assertThat(ITEMS).allSatisfy(item -> {
            assertThat(item.row().path("topic").asText()).matches("medtop:(0[1-9]|1[0-7])000000");
            assertThat(item.row().path("accept")).contains(item.row().path("topic"));
        });
    }

    @Test
    void everyItemSaysWhenItWasSent() {
        assertThat(ITEMS)
                .extracting(item -> OffsetDateTime.parse(
                                item.row().path("published").asText())
                        .toInstant())
                .allSatisfy(sent -> assertThat(sent).isAfter(Instant.parse("2026-01-01T00:00:00Z")));
    }
}
