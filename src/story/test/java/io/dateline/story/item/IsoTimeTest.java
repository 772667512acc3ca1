package io.dateline.story.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-30T19:50:00Z",
                "1970-01-01T00:00:00Z",
                "1969-12-31T23:59:59Z",
                "2024-02-29T23:59:59Z",
                "0000-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z",
                "2026-11-30T24:00:00Z",
                "2026-11-30T19:50:00.123Z",
                "2026-11-30T19:50:00.120Z",
                "2024-02-29T23:59:59.007Z",
                "2026-11-30T19:50:00.1234Z",
                "+10000-01-01T00:00:00Z"
            })
    void readsAndWritesAsInstantDoes(String text) {
        long millis = Instant.parse(text).toEpochMilli();
        assertThat(IsoTime.millis(text)).isEqualTo(millis);
        assertThat(IsoTime.text(millis)).isEqualTo(Instant.ofEpochMilli(millis).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-02-30T00:00:00Z",
                "2026-11-30T19:60:00Z",
                "2026-11-30T19:50:00.1x3Z",
                "2026-02-30T00:00:00.123Z",
                "2026-11-30T19:50:00.1230",
                "2026-13-01T00:00:00Z",
                "2026-11-30"
            })
    void refusesWhatIsNoTime(String text) {
        assertThatThrownBy(() -> IsoTime.millis(text)).isInstanceOf(DateTimeException.class);
    }
}
