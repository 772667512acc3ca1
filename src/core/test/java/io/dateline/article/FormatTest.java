package io.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatTest {
    private static final Path SCHEMA = Path.of("resources/META-INF/resources/schemas/event-v1.schema.json");

    @Test
    void theSchemaListsTheFormatsThatCanOccur() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(SCHEMA.toFile());
        List<String> listed = new ArrayList<>();
        schema.findParents("enum").stream()
                .map(node -> node.path("enum"))
                .filter(values -> values.toString().contains("\"ninjs\""))
                .forEach(values -> values.forEach(value -> listed.add(value.asText())));

        assertThat(listed)
                .containsExactlyElementsOf(
                        Arrays.stream(Format.values()).map(Format::label).toList());
    }
}
