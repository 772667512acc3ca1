package io.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Format;
import io.dateline.article.ItemHead;
import io.dateline.article.Lifecycle;
import io.dateline.article.Lifecycle.Change;
import io.dateline.article.Lifecycle.Form;
import io.dateline.article.Lifecycle.PubStatus;
import io.dateline.models.ModelCard;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventHeadersTest {
    private static final Lifecycle LIFECYCLE =
            new Lifecycle(Change.INITIAL, PubStatus.USABLE, null, List.of(), null, Form.STORY, null, null, null, null);

    private static Map<String, String> headers(String uri, String version, String input, Build build) {
        ItemHead head = new ItemHead(
                uri,
                version,
                1,
                "\u00e9ire wire",
                null,
                null,
                null,
                LIFECYCLE,
                Format.JSON,
                input,
                List.of(),
                List.of());
        return EventHeaders.of(head, EventType.PUBLISHED, Origin.FILE, build);
    }

    @ParameterizedTest
    @CsvSource({"v, 1, aa", "u, 2, aa", "u, 1, bb"})
    void idChangesWithUriVersionAndInput(String uri, String version, String input) {
        String id = headers("u", "1", "aa", Samples.build()).get(EventHeaders.ID);
        assertThat(headers(uri, version, input, Samples.build()).get(EventHeaders.ID))
                .isNotEqualTo(id);
    }

    @Test
    void idChangesWithTheModels() {
        ModelCard model = new ModelCard("names", "2026.1", "cd".repeat(32), "Apache-2.0");
        String other = headers("u", "1", "aa", new Build("1.0.0", List.of(model), Map.of("a", "b")))
                .get(EventHeaders.ID);
        assertThat(other).isNotEqualTo(headers("u", "1", "aa", Samples.build()).get(EventHeaders.ID));
    }

    @Test
    void idChangesWithTheSettings() {
        String other = headers(
                        "u", "1", "aa", new Build("1.0.0", Samples.build().models(), Map.of("a", "c")))
                .get(EventHeaders.ID);
        assertThat(other).isNotEqualTo(headers("u", "1", "aa", Samples.build()).get(EventHeaders.ID));
    }

    @Test
    void partsDoNotRunTogether() {
        assertThat(headers("u1", "2", "aa", Samples.build()).get(EventHeaders.ID))
                .isNotEqualTo(headers("u", "12", "aa", Samples.build()).get(EventHeaders.ID));
    }

    @Test
    void sourceIsAUriReference() {
        assertThat(headers("u", "1", "aa", Samples.build()))
                .containsEntry(EventHeaders.SOURCE, "/dateline/%C3%A9ire%20wire");
    }

    @Test
    void subjectIsTheUriWithoutControlCharacters() {
        assertThat(headers("a\u00e9\n b\ud800", "1", "aa", Samples.build()))
                .containsEntry(EventHeaders.SUBJECT, "a\u00e9%0A b%3F");
    }

    @Test
    void timeIsLeftOutWhenUnknown() {
        assertThat(headers("u", "1", "aa", Samples.build())).doesNotContainKey(EventHeaders.TIME);
    }
}
