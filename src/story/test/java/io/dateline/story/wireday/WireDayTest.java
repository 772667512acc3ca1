package io.dateline.story.wireday;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.publish.Event;
import io.dateline.story.Samples;
import io.dateline.story.publish.Contract;
import io.dateline.story.publish.Output;
import io.dateline.story.publish.OutputRecord;
import io.dateline.story.stages.Replay;
import io.dateline.story.stages.Shards;
import io.dateline.story.stages.StageSettings;
import io.dateline.story.stages.Tally;
import io.dateline.story.stories.StoryModel;
import io.dateline.story.telling.ToldShard;
import io.dateline.story.versions.BookSettings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The fictional day through both stages: every relation is right, and the kill reaches everything. */
class WireDayTest {
    private static final StoryModel MODEL = StoryModel.load();
    private static final StageSettings SETTINGS = new StageSettings(
            new Shards(List.of("en", "de", "fr", "*")),
            BookSettings.DEFAULT,
            shelf -> new ToldShard(shelf, MODEL),
            "tested");

    private static final List<Sent> DAY = WireDay.all();
    private static final List<Event> EVENTS = new ArrayList<>();
    /** The records that each item caused, in the order of the day. */
    private static final List<List<OutputRecord>> CAUSED = new ArrayList<>();

    @BeforeAll
    static void play() {
        DAY.forEach(sent -> EVENTS.add(sent.enriched()));
        CAUSED.addAll(replay());
    }

    private static List<List<OutputRecord>> replay() {
        List<List<OutputRecord>> caused = new ArrayList<>();
        Replay replay = new Replay(
                SETTINGS, Tally.NONE, record -> caused.get(caused.size() - 1).add(record));
        for (Event event : EVENTS) {
            caused.add(new ArrayList<>());
            replay.event(event.value(), event.headers());
        }
        return caused;
    }

    private static JsonNode relation(int index) {
        return CAUSED.get(index).stream()
                .filter(record -> record.output() == Output.RELATIONS)
                .map(record -> Samples.json(record.value()))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, JsonNode> latest(int upTo) {
        Map<String, JsonNode> rows = new HashMap<>();
        CAUSED.subList(0, upTo).stream()
                .flatMap(List::stream)
                .filter(record -> record.output() == Output.LATEST)
                .forEach(record -> rows.put(record.key(), Samples.json(record.value())));
        return rows;
    }

    private static boolean hasCopy(JsonNode relation) {
        for (JsonNode prior : relation.path("priors")) {
            if (prior.path("duplicate").asBoolean()) {
                return true;
            }
        }
        return false;
    }

    private static int indexOf(String relation) {
        for (int i = 0; i < DAY.size(); i++) {
            if (DAY.get(i).relation().equals(relation)) {
                return i;
            }
        }
        throw new AssertionError(relation);
    }

    @Test
    void dayHasThreeHundredItemsAndMore() {
        assertThat(DAY).hasSizeGreaterThanOrEqualTo(300);
    }

    @Test
    void everyRecordKeepsToItsContract() {
        SoftAssertions softly = new SoftAssertions();
        CAUSED.stream()
                .flatMap(List::stream)
                .forEach(record -> softly.assertThat(Contract.faults(record))
                        .as(record.key())
                        .isEmpty());
        softly.assertAll();
    }

    @Test
    void everyVersionHasItsRelation() {
        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < DAY.size(); i++) {
            softly.assertThat(relation(i).get("relation").asText())
                    .as(DAY.get(i).uri() + " " + DAY.get(i).at())
                    .isEqualTo(DAY.get(i).relation());
        }
        softly.assertAll();
    }

    @Test
    void everyNumberThatChangedIsFoundAndNoOther() {
        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < DAY.size(); i++) {
            Set<String> changes = new TreeSet<>();
            relation(i)
                    .at("/difference/numbersChanged")
                    .forEach(figure -> changes.add(
                            figure.get("old").asText() + ">" + figure.get("new").asText()));
            Sent sent = DAY.get(i);
            Set<String> expected = sent.number().isEmpty() ? Set.of() : Set.of(sent.number());
            softly.assertThat(changes).as(sent.uri() + " " + sent.at()).isEqualTo(expected);
        }
        softly.assertAll();
    }

    @Test
    void everyUpdateSaysHowManySentencesAreNew() {
        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < DAY.size(); i++) {
            Sent sent = DAY.get(i);
            if (sent.relation().equals("newer") && sent.added() != Sent.ANY) {
                softly.assertThat(relation(i).at("/difference/sentencesAdded").size())
                        .as(sent.uri() + " " + sent.at())
                        .isEqualTo(sent.added());
            }
        }
        softly.assertAll();
    }

    @Test
    void everyCopyIsFoundAndNothingElseIsOne() {
        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < DAY.size(); i++) {
            Sent sent = DAY.get(i);
            boolean original = sent.uri().startsWith("tag:ellery")
                    && !DAY.get(i).relation().equals("first");
            if (!original) {
                softly.assertThat(hasCopy(relation(i)))
                        .as(sent.uri() + " " + sent.at())
                        .isEqualTo(sent.copy());
            }
        }
        softly.assertAll();
    }

    @Test
    void everyEventIsOneStoryOfItsOwn() {
        Map<String, Set<String>> stories = new HashMap<>();
        for (int i = 0; i < DAY.size(); i++) {
            String story = relation(i).path("storyId").asText();
            if (!story.isEmpty() && !isTemplate(DAY.get(i))) {
                stories.computeIfAbsent(DAY.get(i).event(), event -> new TreeSet<>())
                        .add(story);
            }
        }
        SoftAssertions softly = new SoftAssertions();
        Set<String> all = new HashSet<>();
        stories.forEach((event, ids) -> {
            softly.assertThat(ids).as(event).hasSize(1);
            ids.forEach(id ->
                    softly.assertThat(all.add(id)).as(event + " shares a story").isTrue());
        });
        softly.assertAll();
    }

    /** Whether matches of one day, or shares of one exchange, are one story is a matter of taste. */
    private static boolean isTemplate(Sent sent) {
        return sent.event().startsWith("match-") || sent.event().startsWith("market-");
    }

    @Test
    void killGoesOutBeforeAnythingElse() {
        OutputRecord first = CAUSED.get(indexOf("canceled")).get(0);
        assertThat(first.output()).isEqualTo(Output.LATEST);
        assertThat(first.headers()).containsEntry("ce_type", "dateline.latest.deleted.v1");
    }

    @Test
    void killNamesEveryVersionStoryAndCopy() {
        JsonNode retracts = relation(indexOf("canceled")).get("retracts");
        assertThat(retracts.get("versions")).hasSize(8);
        assertThat(retracts.get("stories")).hasSize(1);
        assertThat(texts(retracts.get("duplicates")))
                .containsExactlyInAnyOrder(
                        WireDay.uri("norland", WireDay.KILLED), WireDay.uri("alpina", WireDay.KILLED));
    }

    @Test
    void everyCopyOfAKilledItemSaysSoAndSoDoesALaterOne() {
        Map<String, JsonNode> rows = latest(DAY.size());
        for (String agency : List.of("norland", "alpina", "orra")) {
            JsonNode row = rows.get(WireDay.uri(agency, WireDay.KILLED));
            assertThat(texts(row.get("basedOnRetracted")))
                    .as(agency)
                    .containsExactly(WireDay.uri("ellery", WireDay.KILLED));
            assertThat(row.get("deleted").asBoolean()).isFalse();
        }
    }

    @Test
    void killedItemIsInNoStoryAndStaysKilled() {
        String killed = WireDay.uri("ellery", WireDay.KILLED);
        int kill = indexOf("canceled");
        assertThat(latest(DAY.size()).get(killed).get("deleted").asBoolean()).isTrue();
        Map<String, String> stories = new HashMap<>();
        CAUSED.stream()
                .flatMap(List::stream)
                .filter(record -> record.output() == Output.STORIES && record.value() != null)
                .forEach(record -> stories.put(record.key(), new String(record.value(), StandardCharsets.UTF_8)));
        assertThat(stories.values()).noneMatch(story -> story.contains(killed));
        assertThat(CAUSED.subList(kill, kill + 1))
                .allSatisfy(records -> assertThat(records).isNotEmpty());
    }

    @Test
    void sameDayGivesTheSameBytes() {
        List<List<OutputRecord>> again = replay();
        for (int i = 0; i < again.size(); i++) {
            assertThat(bytes(again.get(i))).isEqualTo(bytes(CAUSED.get(i)));
        }
    }

    private static List<String> bytes(List<OutputRecord> records) {
        return records.stream()
                .map(record -> record.headers()
                        + (record.value() == null ? "" : new String(record.value(), StandardCharsets.UTF_8)))
                .collect(Collectors.toList());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
