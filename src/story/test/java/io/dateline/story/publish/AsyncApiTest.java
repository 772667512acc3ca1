package io.dateline.story.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.story.placing.StoryState;
import io.dateline.story.versions.VersionRelation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the AsyncAPI document to the code. */
class AsyncApiTest {
    private final JsonNode document = Contract.asyncApi();

    @ParameterizedTest
    @EnumSource
    void channelHasTheTopicsName(Output output) {
        String channel = output.name().toLowerCase(Locale.ROOT);
        assertThat(document.at("/channels/" + channel + "/address").asText()).isEqualTo(output.topic());
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(document.findValuesAsText("$ref"))
                .filteredOn(reference -> reference.startsWith("#"))
                .noneMatch(reference -> document.at(reference.substring(1)).isMissingNode());
    }

    @Test
    void everyRelationIsDeclared() {
        assertThat(types("relation"))
                .containsAll(Arrays.stream(VersionRelation.Kind.values())
                        .map(kind -> "dateline.relation." + Json.label(kind) + ".v1")
                        .toList());
    }

    @Test
    void everyPhaseOfAStoryIsDeclared() {
        assertThat(types("story"))
                .containsExactlyElementsOf(Arrays.stream(StoryState.Phase.values())
                        .map(phase -> "dateline.story." + Json.label(phase) + ".v1")
                        .toList());
    }

    private List<String> types(String message) {
        List<String> types = new ArrayList<>();
        document.at("/components/messages/" + message + "/headers/properties/ce_type/enum")
                .forEach(type -> types.add(type.asText()));
        return types;
    }
}
