package io.dateline.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code mvn test -Dtest=EventsPageTest -Ddateline.golden=write} writes the page anew. */
class EventsPageTest {
    private static final Path PAGE = Path.of("../../docs/events.md");

    @Test
    void thePageIsWhatTheSchemaAndTheSampleWireSay() throws IOException {
        String page = EventsPage.write();
        if ("write".equals(System.getProperty("dateline.golden"))) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void everyTypeOfEventHasASample() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains(
                        "### `dateline.article.published.v1`",
                        "### `dateline.article.updated.v1`",
                        "### `dateline.article.corrected.v1`",
                        "### `dateline.article.withheld.v1`",
                        "### `dateline.article.canceled.v1`");
    }
}
