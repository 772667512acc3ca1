package io.dateline.view.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReaderTest {
    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    private final RowReader reader = new RowReader();

    private Row read(String status, String lifecycle) throws IOException {
        String event = """
                {"uri": "urn:x:a", "version": "2", "versionSeq": 7, "deleted": %s, "provider": "ellery-press",
                 "language": "en", "headline": "Ferry runs aground", "pubStatus": "%s", "change": "update",
                 "form": "update", "urgency": 2, "locatedId": "geonames:1", "locatedName": "HALVO",
                 "locatedCountry": "NO", "latitude": 59.5, "longitude": 10.5, "entityIds": ["per:ana"],
                 "entityNames": ["Ana"], "entityTypes": ["person"], "entityRelevances": [40],
                 "countryCodes": ["NO"], "topicCodes": ["medtop:03000000", "medtop:1"],
                 "lifecycle": {"updateNumber": 3%s}, "text": {"body": "It ran aground."},
                 "topics": [{"code": "medtop:03000000", "name": "disaster"}],
                 "quotes": [{"speaker": "per:ana"}, {"speaker": "per:ana"}, {"kind": "indirect"}]}
                """.formatted(status.equals("canceled"), status, lifecycle);
        return reader.read(event.getBytes(StandardCharsets.UTF_8), new Position(1, 5), 99, NOW);
    }

    @Test
    void readsWhatTheListShows() throws IOException {
        Row row = read("usable", "");

        assertThat(row.order()).isEqualTo(new Order(7, "2", "update", 3));
        assertThat(row.names()).containsExactly(new Named("per:ana", "Ana", "person", 40));
        assertThat(row.topics())
                .containsExactly(new Subject("medtop:03000000", "disaster"), new Subject("medtop:1", "medtop:1"));
        assertThat(row.speakers()).containsExactly("per:ana");
        assertThat(row.place()).isEqualTo(new Place("geonames:1", "HALVO", "NO", 59.5, 10.5));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a kill | canceled | | killed",
                "a hold | withheld | , 'reason': 'status' | held",
                "a withheld embargo | withheld | , 'reason': 'embargo', 'embargo': '2026-11-01T00:00:00Z' | embargoed",
                "an embargo that holds | usable | , 'embargo': '2026-12-01T00:00:00Z' | embargoed",
                "an embargo that cannot be read | usable | , 'embargoAsSent': 'noon' | held",
                "a status nobody knows | secret | | held"
            })
    void closesWhatIsNotPlainlyUsable(String name, String status, String lifecycle, String because) throws IOException {
        Row row = read(status, lifecycle == null ? "" : lifecycle.replace('\'', '"'));

        assertThat(row.closing()).isNotNull();
        assertThat(row.closing().because()).isEqualTo(because);
        assertThat(row.headline()).isNull();
        assertThat(row.names()).isEmpty();
    }

    @Test
    void opensOnceTheEmbargoHasEnded() throws IOException {
        assertThat(read("usable", ", \"embargo\": \"2026-11-01T00:00:00Z\"").isOpen())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"''", "[]", "{}", "'{\"uri\": 1}'", "'{\"uri\": \"a\"'"})
    void refusesWhatIsNoEvent(String value) {
        assertThatThrownBy(() -> reader.read(value.getBytes(StandardCharsets.UTF_8), new Position(0, 0), 0, NOW))
                .isInstanceOf(IOException.class);
    }
}
