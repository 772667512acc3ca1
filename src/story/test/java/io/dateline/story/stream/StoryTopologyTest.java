package io.dateline.story.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.publish.Event;
import io.dateline.story.Samples;
import io.dateline.story.Wire;
import io.dateline.story.publish.Output;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stages joined by topics. What the stages answer is tested where they are. */
class StoryTopologyTest {
    private static final Topics TOPICS = new Topics(
            "news.enriched",
            Arrays.stream(Output.values()).collect(Collectors.toMap(Function.identity(), Output::topic)),
            "story");

    @TempDir
    private Path state;

    private final List<String> kills = new ArrayList<>();
    private TopologyTestDriver driver;
    private TestInputTopic<String, byte[]> enriched;

    @BeforeEach
    void begin() {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "story");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        driver = new TopologyTestDriver(
                StoryTopology.of(new StreamSettings(TOPICS, Samples.SETTINGS), new KillTally(kills::add)), properties);
        enriched = driver.createInputTopic("news.enriched", new StringSerializer(), new ByteArraySerializer());
    }

    @AfterEach
    void end() {
        driver.close();
    }

    private void event(ObjectNode ninjs) {
        Event event = Wire.event(ninjs);
        RecordHeaders headers = new RecordHeaders();
        event.headers().forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        enriched.pipeInput(new TestRecord<>(event.key(), event.value(), headers, 1_000L));
    }

    private TestOutputTopic<String, byte[]> output(Output output) {
        return driver.createOutputTopic(TOPICS.of(output), new StringDeserializer(), new ByteArrayDeserializer());
    }

    @Test
    void placedVersionComesBackAsTheLatestRow() {
        event(Samples.ferry(1));
        JsonNode row = Samples.json(output(Output.LATEST).readValue());
        assertThat(row.get("uri").asText()).isEqualTo(Samples.FERRY);
        assertThat(row.get("storyId").asText()).startsWith("story");
    }

    @Test
    void recordsKeepTheTimeStampOfTheirEvent() {
        event(Samples.ferry(1));
        assertThat(output(Output.LATEST).readRecord().timestamp()).isEqualTo(1_000L);
    }

    @Test
    void orderByNameReachesItsTarget() {
        event(Samples.ferry(1).put("slugline", "BC-Ellery-Ferry"));
        ObjectNode order = Wire.ninjs(
                "tag:ellery.example,2026:order",
                1,
                Samples.TEN.plusSeconds(3600),
                "en",
                "Advisory on an earlier item",
                "The story on the ferry is wrong and is withdrawn.");
        order.put("ednote", "MANDATORY KILL. Please kill BC-Ellery-Ferry.");
        event(order);
        JsonNode last = null;
        for (TestRecord<String, byte[]> record : output(Output.LATEST).readRecordsToList()) {
            last = record.key().equals(Samples.FERRY) ? Samples.json(record.value()) : last;
        }
        assertThat(last).isNotNull();
        assertThat(last.get("deleted").asBoolean()).isTrue();
        assertThat(kills)
                .containsExactly("killed " + Samples.TEN.plusSeconds(3600).toEpochMilli());
    }

    @Test
    void aKillIsToldOnceWithTheTimeOfItsRawRecord() {
        event(Samples.ferry(1));
        event(Samples.kill(2));
        event(Samples.kill(2));
        assertThat(kills)
                .containsExactly("killed " + Samples.TEN.plusSeconds(1200).toEpochMilli());
    }

    @Test
    void recordThatIsNoEventIsPassedOver() {
        enriched.pipeInput("x", "not JSON".getBytes(StandardCharsets.UTF_8));
        event(Samples.ferry(1));
        assertThat(output(Output.RELATIONS).readRecordsToList()).hasSize(1);
    }
}
