package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {
    private static RawItem item(Map<Field, String> fields) {
        return new RawItem(Format.TEXT, fields, null, List.of(), List.of(), List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-02T00:00:00Z",
        "2026-03-02T09:30, 2026-03-02T09:30:00Z",
        "2026-03-02T09:30Z, 2026-03-02T09:30:00Z",
        "2026-03-02T09:30:15+02:00, 2026-03-02T07:30:15Z"
    })
    void readsDates(String date, String instant) {
        assertThat(Published.parse(date).instant()).hasToString(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-02-30", "02/03/2026"})
    void refusesTheRest(String date) {
        assertThatThrownBy(() -> Published.parse(date)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void givesADateToAnItemWithNone() {
        assertThat(Published.parse("2026-03-02").apply(item(Map.of())).get(Field.VERSION_CREATED))
                .isEqualTo("2026-03-02T00:00:00Z");
    }

    @Test
    void leavesADateAlone() {
        RawItem dated = item(Map.of(Field.VERSION_CREATED, "2020-01-01"));
        assertThat(Published.parse("2026-03-02").apply(dated)).isSameAs(dated);
    }
}
