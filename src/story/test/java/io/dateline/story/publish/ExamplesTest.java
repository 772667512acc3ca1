package io.dateline.story.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.publish.Event;
import io.dateline.publish.EventHeaders;
import io.dateline.story.Samples;
import io.dateline.story.Wire;
import io.dateline.story.stages.Replay;
import io.dateline.story.stages.Shards;
import io.dateline.story.stages.StageSettings;
import io.dateline.story.stages.Tally;
import io.dateline.story.stories.StoryModel;
import io.dateline.story.telling.ToldShard;
import io.dateline.story.versions.BookSettings;
import io.dateline.words.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The examples beside the schemas are what the stages write for a ferry's story: an alert, an update with another number, an
 * agency's copy of that, a kill. They are written anew by
 *
 * <pre>mvn test -Dtest=ExamplesTest -Ddateline.golden=write</pre>
 */
class ExamplesTest {
    private static final Path FOLDER = Path.of("resources/META-INF/resources/schemas/examples");
    private static final boolean WRITE = "write".equals(System.getProperty("dateline.golden"));
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** The records of each item, in their order. */
    private static final List<List<OutputRecord>> CAUSED = new ArrayList<>();

    @BeforeAll
    static void play() {
        StoryModel model = StoryModel.load();
        StageSettings settings = new StageSettings(
                new Shards(List.of("en", "*")), BookSettings.DEFAULT, shelf -> new ToldShard(shelf, model), "example");
        Replay replay = new Replay(
                settings, Tally.NONE, record -> CAUSED.get(CAUSED.size() - 1).add(record));
        for (ObjectNode item : List.of(Samples.ferry(1), Samples.ferry(2), Samples.copy(2), Samples.kill(3))) {
            CAUSED.add(new ArrayList<>());
            Event event = Wire.event(item);
            Map<String, String> headers = new HashMap<>(event.headers());
            // The enricher's ids change with its code.
            headers.put(EventHeaders.ID, Sha256.of(item.toString().getBytes(StandardCharsets.UTF_8)));
            replay.event(event.value(), headers);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "latest-changed, LATEST, 1, dateline.latest.changed.v1",
        "latest-copy, LATEST, 2, dateline.latest.changed.v1",
        "latest-deleted, LATEST, 3, dateline.latest.deleted.v1",
        "relation-newer, RELATIONS, 1, dateline.relation.newer.v1",
        "relation-copy, RELATIONS, 2, dateline.relation.first.v1",
        "relation-canceled, RELATIONS, 3, dateline.relation.canceled.v1",
        "relation-based-on-retracted, RELATIONS, 3, dateline.relation.based_on_retracted.v1",
        "story, STORIES, 2, dateline.story.breaking.v1",
        "trend, TRENDS, 1, dateline.trend.changed.v1"
    })
    void exampleIsWhatIsWritten(String name, Output output, int item, String type) throws IOException {
        // Given
        OutputRecord record = CAUSED.get(item).stream()
                .filter(each ->
                        each.output() == output && type.equals(each.headers().get(EventHeaders.TYPE)))
                .reduce((first, last) -> last)
                .orElseThrow();
        // When
        String example = text(record);
        // Then
        Path file = FOLDER.resolve(name + ".json");
        if (WRITE) {
            Files.writeString(file, example);
        }
        assertThat(Files.readString(file)).isEqualTo(example);
        assertThat(Contract.faults(record)).isEmpty();
    }

    private static String text(OutputRecord record) throws IOException {
        ObjectNode example = JSON.createObjectNode();
        example.put("topic", record.output().topic());
        example.put("key", record.key());
        example.set("headers", JSON.valueToTree(record.headers()));
        example.set("value", Samples.json(record.value()));
        return JSON.writeValueAsString(example) + "\n";
    }
}
