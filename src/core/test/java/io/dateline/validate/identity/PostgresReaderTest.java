package io.dateline.validate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.sinks.Postgres;
import io.dateline.validate.identity.Histories.Act;
import io.dateline.validate.identity.Histories.History;
import io.dateline.validate.identity.Histories.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table that is shipped for PostgreSQL, over random histories. Needs PostgreSQL's own programs. */
class PostgresReaderTest {
    private static final int HISTORIES = 400;
    private static final Path TABLE = Path.of("../../deploy/sinks/postgresql/articles.sql");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static @Nullable Postgres postgres;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        postgres = Postgres.start(folder);
        postgres.run(Files.readString(TABLE));
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        if (postgres != null) {
            postgres.stop();
        }
    }

    @Test
    void showsTheRightVersionOfEachArticle() throws IOException, InterruptedException {
        Histories histories = new Histories(4711);
        StringBuilder script = new StringBuilder("BEGIN;\n");
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < HISTORIES; i++) {
            History history = histories.next();
            String uri = String.format(Locale.ROOT, "urn:history:%05d", i);
            for (Read read : history.read()) {
                script.append("SELECT take('").append(event(uri, read)).append("');\n");
            }
            Act shown = history.shown();
            if (shown != null) {
                expected.add(uri + "|" + shown.name());
            }
        }
        script.append("COMMIT;\nSELECT uri, event->>'headline' FROM shown ORDER BY uri;\n");

        assertThat(postgres.run(script.toString()))
                .filteredOn(line -> !line.isEmpty())
                .isEqualTo(expected);
    }

    @Test
    void keepsNoTextOfAKilledStory() throws IOException, InterruptedException {
        List<String> lines = postgres.run("""
                SELECT take('{"uri":"urn:killed","versionSeq":7,"deleted":false,"headline":"Pier"}');
                SELECT take('{"uri":"urn:killed","versionSeq":4611686018427387912,"deleted":true}');
                SELECT take('{"uri":"urn:killed","versionSeq":6,"deleted":false,"headline":"Pier"}');
                SELECT killed, event IS NULL FROM articles WHERE uri = 'urn:killed';
                """);

        assertThat(lines).last().isEqualTo("t|t");
    }

    private static String event(String uri, Read read) throws IOException {
        return JSON.writeValueAsString(JSON.createObjectNode()
                .put("uri", uri)
                .put("versionSeq", read.versionSeq())
                .put("deleted", read.deleted())
                .put("headline", read.act().name()));
    }
}
