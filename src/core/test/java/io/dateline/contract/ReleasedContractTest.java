package io.dateline.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds today's schema and events to the contract of every release. {@code deploy/release} writes a release's folder with {@code mvn
 * test -Dtest=ReleasedContractTest -Ddateline.freeze=VERSION}.
 */
class ReleasedContractTest {
    private static final String FREEZE = System.getProperty("dateline.freeze", "");

    @Test
    void noReleaseIsBroken() throws IOException {
        if (!FREEZE.isEmpty()) {
            Release.freeze(Release.ALL.resolve(FREEZE));
        }
        List<Release> releases = Release.all();
        assumeTrue(!releases.isEmpty(), "skipped: nothing was released yet");
        JsonNode today = Release.today();
        List<byte[]> events = GoldenEvents.values();

        for (Release release : releases) {
            assertThat(release.faults(today, events)).as(release.toString()).isEmpty();
        }
        String page = Files.readString(Path.of("../../docs/contract.md"));
        assertThat(Evolution.additions(releases.get(releases.size() - 1).schema(), today))
                .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    }

    @Test
    void anAddedMemberIsFoundAtAnyDepth() throws IOException {
        JsonNode today = changed(schema -> members(schema, "/$defs/entity").putObject("mood"));

        assertThat(Evolution.additions(Release.today(), today)).containsExactly("mood");
    }

    @Test
    void aBuildKeepsToItsOwnContract(@TempDir Path folder) throws IOException {
        Release release = Release.freeze(folder);

        assertThat(release.faults(Release.today(), GoldenEvents.values())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("additions")
    void aReaderBearsThat(String what, Consumer<ObjectNode> change) throws IOException {
        assertThat(Evolution.breaks(Release.today(), changed(change))).isEmpty();
    }

    static Stream<Arguments> additions() {
        return Stream.of(
                change("a member comes", schema -> members(schema, "").putObject("mood")),
                change(
                        "a member of a section comes",
                        schema -> members(schema, "/$defs/entity").putObject("mood")),
                change(
                        "a list that is marked as growing grows",
                        schema -> list(schema, "/$defs/link/properties/scheme/enum")
                                .add("viaf")),
                change(
                        "what may be missing is always there",
                        schema -> list(schema, "/$defs/entity/required").add("role")),
                change(
                        "a description is better",
                        schema -> member(schema, "/properties/uri").put("description", "Better.")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void aReaderBreaksWhen(String what, Consumer<ObjectNode> change) throws IOException {
        assertThat(Evolution.breaks(Release.today(), changed(change))).isNotEmpty();
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                change("a member goes", schema -> members(schema, "").remove("urgency")),
                change(
                        "a member of a section goes",
                        schema -> members(schema, "/$defs/entity").remove("role")),
                change(
                        "a member that another schema gives goes",
                        schema -> members(schema, "/$defs/place").remove("end")),
                change(
                        "a member has another name",
                        schema -> members(schema, "")
                                .set("title", members(schema, "").remove("headline"))),
                change(
                        "a text becomes a number",
                        schema -> member(schema, "/properties/version").put("type", "integer")),
                change(
                        "a member may be null",
                        schema -> member(schema, "/properties/uri")
                                .putArray("type")
                                .add("string")
                                .add("null")),
                change(
                        "a member may be anything",
                        schema -> member(schema, "/properties/uri").remove("type")),
                change(
                        "a member may be missing",
                        schema -> list(schema, "/required").remove(0)),
                change(
                        "a member of a section may be missing",
                        schema -> list(schema, "/$defs/entity/required").remove(0)),
                change(
                        "a list of values grows unannounced",
                        schema -> list(schema, "/$defs/pubStatus/enum").add("maybe")),
                change(
                        "a list of values is opened",
                        schema -> member(schema, "/$defs/pubStatus").put(ReadersSchema.GROWS, true)),
                change(
                        "elements change",
                        schema -> member(schema, "/properties/topicCodes/items").put("type", "integer")),
                change(
                        "a scale is moved",
                        schema -> member(schema, "/$defs/probability").put("maximum", 100)),
                change(
                        "a date is written otherwise",
                        schema -> member(schema, "/$defs/instant").remove("pattern")),
                change(
                        "an alternative comes",
                        schema -> list(schema, "/$defs/summary/oneOf").addObject()),
                change(
                        "usable articles may lack their text",
                        schema -> list(schema, "/allOf/2/then/required").remove(0)),
                change(
                        "killed articles may have a text",
                        schema -> ((ObjectNode) schema.at("/else/properties")).remove("text")));
    }

    @Test
    void anEventOfTodayThatAnEarlierReaderCannotReadIsFound(@TempDir Path folder) throws IOException {
        Release release = Release.freeze(folder);
        byte[] broken = "{\"uri\": 17}".getBytes(UTF_8);

        assertThat(release.faults(Release.today(), List.of(broken))).isNotEmpty();
    }

    @Test
    void anEarlierEventThatTodaysReaderCannotReadIsFound(@TempDir Path folder) throws IOException {
        Release release = Release.freeze(folder);
        JsonNode today = changed(schema -> member(schema, "/properties/version").put("type", "integer"));

        assertThat(release.faults(today, List.of())).anyMatch(fault -> fault.startsWith("an event of then"));
    }

    private static Arguments change(String what, Consumer<ObjectNode> change) {
        return Arguments.of(what, change);
    }

    private static JsonNode changed(Consumer<ObjectNode> change) throws IOException {
        ObjectNode schema = (ObjectNode) Release.today();
        change.accept(schema);
        return schema;
    }

    private static ObjectNode members(JsonNode schema, String of) {
        return (ObjectNode) schema.at(of + "/properties");
    }

    private static ObjectNode member(JsonNode schema, String path) {
        return (ObjectNode) schema.at(path);
    }

    private static ArrayNode list(JsonNode schema, String path) {
        return (ArrayNode) schema.at(path);
    }
}
