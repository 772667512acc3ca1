package io.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.validate.date.Dates;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UtcStampTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-03-17T07:05:09Z", "1999-12-01T00:00:00Z", "2024-02-28T23:59:59Z"})
    void readsTheFormThatMostSendersWrite(String written) {
        assertThat(UtcStamp.read(written)).isEqualTo(Instant.parse(written)).isEqualTo(readAsAnyForm(written));
    }

    private static @Nullable Instant readAsAnyForm(String written) {
        return Dates.parse(written.replace("Z", "+00:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-17T07:05:09+01:00",
                "2026-03-17T07:05:09z",
                "2026-03-17 07:05:09Z",
                "2026-03-17T24:00:00Z",
                "2026-13-17T07:05:09Z",
                "2026-02-29T07:05:09Z",
                "0026-03-17T07:05:09Z",
                "2026-03-17T07:05:60Z",
                "٢٠٢٦-03-17T07:05:09Z",
                ""
            })
    void leavesEveryOtherFormToTheReaderOfAllForms(String written) {
        assertThat(UtcStamp.read(written)).isNull();
    }

    @Test
    void theLastDaysOfAMonthAreReadAsAllOthers() {
        assertThat(Dates.parse("2026-03-31T07:05:09Z")).isEqualTo(Instant.parse("2026-03-31T07:05:09Z"));
        assertThat(Dates.parse("2026-02-30T07:05:09Z")).isNull();
    }
}
