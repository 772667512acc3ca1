package io.dateline.view.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.view.window.Row;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases are the page's, too: {@code PageTest} puts the same file to {@code query.js}. */
class QueryTest {
    private static final JsonNode CASES = read();
    private static final Instant NOW = Instant.parse(CASES.path("now").asText());
    private static final List<Row> ROWS = CaseRows.of(CASES.path("rows"));

    private static JsonNode read() {
        try (InputStream file = QueryTest.class.getResourceAsStream("/io/dateline/view/query-cases.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Arguments> cases() {
        return StreamSupport.stream(CASES.path("cases").spliterator(), false)
                .map(one -> Arguments.of(one.path("name").asText(), one));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsTheRows(String name, JsonNode one) {
        String q = one.path("q").asText();
        if (one.path("error").asBoolean()) {
            assertThatThrownBy(() -> Query.of(q, NOW)).isInstanceOf(BadQuery.class);
            return;
        }
        List<String> expected = new ArrayList<>();
        one.path("finds").forEach(id -> expected.add(id.asText()));

        Query query = Query.of(q, NOW);

        assertThat(ROWS.stream().filter(query::matches).map(Row::id)).containsExactlyElementsOf(expected);
    }

    @Test
    void refusesMoreTermsThanAPersonTypes() {
        assertThatThrownBy(() -> Query.of("a ".repeat(Terms.MOST + 1), NOW)).isInstanceOf(BadQuery.class);
    }

    @Test
    void refusesATextThatIsNoSearch() {
        assertThatThrownBy(() -> Query.of("a".repeat(1_001), NOW)).isInstanceOf(BadQuery.class);
    }
}
