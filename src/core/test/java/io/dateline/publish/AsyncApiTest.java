package io.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.dateline.failure.Reason;
import io.dateline.failure.Rejection;
import io.dateline.failure.Stage;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the AsyncAPI document to the code. */
class AsyncApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document;

    AsyncApiTest() throws JsonProcessingException {
        document = new YAMLMapper().readTree(Schemas.resource("META-INF/resources/schemas/asyncapi.yaml"));
    }

    @ParameterizedTest
    @CsvSource({"raw, " + Channels.RAW, "enriched, " + Channels.ENRICHED, "rejected, " + Channels.REJECTED})
    void channelHasTheTopicsName(String channel, String topic) {
        assertThat(document.at("/channels/" + channel + "/address").asText()).isEqualTo(topic);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> dangling = document.findValuesAsText("$ref").stream()
                .filter(reference -> reference.startsWith("#"))
                .filter(reference -> document.at(reference.substring(1)).isMissingNode())
                .toList();
        assertThat(dangling).isEmpty();
    }

    @Test
    void eventsHeadersAreDeclaredAndValid() {
        assertThat(headersFaults("event", JSON.valueToTree(Samples.event().headers())))
                .isEmpty();
    }

    @Test
    void everyHeaderOfAnEventIsDeclared() throws IllegalAccessException {
        assertThat(headers("event").get("properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(constants(EventHeaders.class, EventHeaders.SCHEMA));
    }

    @Test
    void everyHeaderOfARejectionIsDeclared() throws IllegalAccessException {
        assertThat(headers("rejection").get("properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(constants(RejectionHeaders.class, ""));
    }

    private static List<String> constants(Class<?> holder, String noHeader) throws IllegalAccessException {
        List<String> constants = new ArrayList<>();
        for (Field field : holder.getFields()) {
            String constant = (String) field.get(null);
            if (!constant.equals(noHeader)) {
                constants.add(constant);
            }
        }
        return constants;
    }

    @Test
    void everyStageIsDeclared() {
        assertThat(allowed("rejection", RejectionHeaders.STAGE)).containsExactlyElementsOf(lowerCase(Stage.values()));
    }

    @Test
    void everyReasonIsDeclared() {
        assertThat(allowed("rejection", RejectionHeaders.REASON)).containsExactlyElementsOf(lowerCase(Reason.values()));
    }

    private static List<String> lowerCase(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private List<String> allowed(String message, String header) {
        List<String> allowed = new ArrayList<>();
        headers(message).at("/properties/" + header + "/enum").forEach(value -> allowed.add(value.asText()));
        return allowed;
    }

    @Test
    void everyTypeIsDeclared() {
        assertThat(allowed("event", EventHeaders.TYPE))
                .containsExactlyElementsOf(
                        Arrays.stream(EventType.values()).map(EventType::ceType).toList());
    }

    @Test
    void rejectionsHeadersAreDeclaredAndValid() {
        Rejection rejection = new Rejection(Reason.MALFORMED, "line 1: expected a value");
        assertThat(headersFaults("rejection", JSON.valueToTree(RejectionHeaders.of(rejection, Samples.RECORD, 2))))
                .isEmpty();
    }

    /** Other headers pass through, so the document leaves them open; here they are closed to catch a name that drifted. */
    private List<String> headersFaults(String message, JsonNode values) {
        ObjectNode closed = headers(message).deepCopy();
        closed.put("additionalProperties", false);
        return Schemas.faults(closed, values);
    }

    private JsonNode headers(String message) {
        return document.at("/components/messages/" + message + "/headers");
    }
}
