package io.dateline.story.stages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.publish.Event;
import io.dateline.story.Samples;
import io.dateline.story.Wire;
import io.dateline.story.publish.Contract;
import io.dateline.story.publish.Output;
import io.dateline.story.publish.OutputRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What readers get when a story comes in versions, is copied and killed. */
class ReplayTest {
    private final List<OutputRecord> records = new ArrayList<>();
    private final Replay replay = new Replay(Samples.SETTINGS, Tally.NONE, records::add);

    @AfterEach
    void everyRecordKeepsToItsContract() {
        assertThat(records)
                .allSatisfy(record ->
                        assertThat(Contract.faults(record)).as(record.key()).isEmpty());
    }

    private void event(ObjectNode ninjs) {
        Event event = Wire.event(ninjs);
        replay.event(event.value(), event.headers());
    }

    /** The compacted topic: the last value of each key. */
    private Map<String, JsonNode> latest() {
        Map<String, JsonNode> latest = new TreeMap<>();
        for (OutputRecord record : records) {
            if (record.output() == Output.LATEST && record.value() != null) {
                latest.put(record.key(), Samples.json(record.value()));
            }
        }
        return latest;
    }

    private JsonNode lastRelation(String uri) {
        JsonNode last = null;
        for (OutputRecord record : records) {
            if (record.output() == Output.RELATIONS && record.key().equals(uri)) {
                last = Samples.json(record.value());
            }
        }
        return last;
    }

    @Test
    void newestVersionIsTheRowWithItsPlace() {
        event(Samples.ferry(1));
        event(Samples.ferry(2));
        event(Samples.ferry(1));
        JsonNode row = latest().get(Samples.FERRY);
        assertThat(row.get("version").asText()).isEqualTo("2");
        assertThat(row.get("storyId").asText()).startsWith("story");
        assertThat(row.get("versions").asInt()).isEqualTo(2);
    }

    @Test
    void relationSaysWhatChanged() {
        event(Samples.ferry(1));
        event(Samples.ferry(2));
        JsonNode relation = lastRelation(Samples.FERRY);
        assertThat(relation.get("relation").asText()).isEqualTo("newer");
        assertThat(relation.at("/supersedes/version").asText()).isEqualTo("1");
        assertThat(relation.at("/difference/changeClass").asText()).isEqualTo("news");
        assertThat(relation.at("/difference/numbersChanged/0/old").asText()).isEqualTo("4");
        assertThat(relation.at("/difference/numbersChanged/0/new").asText()).isEqualTo("5");
    }

    @Test
    void everyEventHasItsRelation() {
        event(Samples.ferry(1));
        event(Samples.copy(1));
        event(Samples.ferry(1));
        event(Samples.kill(2));
        event(Samples.ferry(3));
        assertThat(records.stream().filter(record -> record.output() == Output.RELATIONS))
                .extracting(
                        record -> Samples.json(record.value()).get("relation").asText())
                .containsExactly("first", "first", "repeat", "canceled", "based_on_retracted", "refused");
    }

    @Test
    void killGoesToTheLatestFirst() {
        event(Samples.ferry(1));
        records.clear();
        event(Samples.kill(2));
        assertThat(records.get(0).output()).isEqualTo(Output.LATEST);
        assertThat(records.get(0).headers()).containsEntry("ce_type", "dateline.latest.deleted.v1");
    }

    @Test
    void killLeavesNothingOfTheText() {
        event(Samples.ferry(1));
        records.clear();
        event(Samples.kill(2));
        assertThat(records)
                .allSatisfy(record -> assertThat(new String(record.value(), StandardCharsets.UTF_8))
                        .doesNotContain("Kelmouth"));
        assertThat(latest().get(Samples.FERRY).get("deleted").asBoolean()).isTrue();
    }

    @Test
    void killNamesVersionsStoriesAndDuplicates() {
        event(Samples.ferry(1));
        event(Samples.copy(1));
        event(Samples.kill(2));
        JsonNode retracts = lastRelation(Samples.FERRY).get("retracts");
        assertThat(retracts.get("versions")).hasSize(2);
        assertThat(retracts.get("stories")).hasSize(1);
        assertThat(retracts.get("duplicates"))
                .singleElement()
                .extracting(JsonNode::asText)
                .isEqualTo(Samples.COPY);
    }

    @Test
    void copyOfAKilledItemStandsAndSaysSo() {
        event(Samples.ferry(1));
        event(Samples.copy(1));
        event(Samples.kill(2));
        JsonNode row = latest().get(Samples.COPY);
        assertThat(row.get("deleted").asBoolean()).isFalse();
        assertThat(row.get("basedOnRetracted"))
                .singleElement()
                .extracting(JsonNode::asText)
                .isEqualTo(Samples.FERRY);
    }

    @Test
    void nothingShowsAKilledItemAgain() {
        event(Samples.ferry(1));
        event(Samples.kill(3));
        event(Samples.ferry(1));
        event(Samples.ferry(2));
        assertThat(latest().get(Samples.FERRY).get("deleted").asBoolean()).isTrue();
    }

    @Test
    void itemThatChangesItsLanguageLeavesItsOldShard() {
        event(Samples.ferry(1));
        event(Samples.copy(1));
        ObjectNode german = Wire.ninjs(
                Samples.FERRY,
                2,
                Samples.TEN.plusSeconds(1200),
                "de",
                "Fähre vor Kelmouth gesunken",
                "Vor Kelmouth ist am Montag eine Fähre gesunken, fünf Menschen starben, teilte die Küstenwache mit.");
        event(german);
        assertThat(latest().get(Samples.FERRY).get("language").asText()).isEqualTo("de");
        assertThat(latest().get(Samples.COPY).get("basedOnRetracted")).isEmpty();
    }

    @Test
    void sameEventsGiveTheSameBytes() {
        List<OutputRecord> again = new ArrayList<>();
        Replay second = new Replay(Samples.SETTINGS, Tally.NONE, again::add);
        for (ObjectNode ninjs : List.of(Samples.ferry(1), Samples.copy(1), Samples.ferry(2), Samples.kill(3))) {
            event(ninjs);
            Event event = Wire.event(ninjs);
            second.event(event.value(), event.headers());
        }
        assertThat(again).hasSameSizeAs(records);
        for (int i = 0; i < again.size(); i++) {
            assertThat(again.get(i).value()).isEqualTo(records.get(i).value());
            assertThat(again.get(i).headers()).isEqualTo(records.get(i).headers());
        }
    }
}
