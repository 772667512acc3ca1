package io.dateline.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeneratedItemsTest {
    private static final String TEN_WORDS = "The harbour board of Port Ellen met twice on Monday.";

    private static List<String> made(long seed, int count) {
        return new GeneratedItems(List.of("Board meets"), List.of(TEN_WORDS), seed)
                .make(count).stream()
                        .map(item -> new String(item, StandardCharsets.UTF_8))
                        .toList();
    }

    @Test
    void sameSeedGivesTheSameItems() {
        assertThat(made(1, 20)).isEqualTo(made(1, 20)).isNotEqualTo(made(2, 20));
    }

    @Test
    void areAsLongAsRealArticlesOnAverage() {
        double words = made(1, 2_000).stream()
                        .mapToInt(item -> item.split("met twice", -1).length - 1)
                        .average()
                        .orElse(0)
                * 10;
        assertThat(words).isBetween(430.0, 480.0);
    }

    @Test
    void someUrisComeAgain() {
        long uris = made(1, 1_000).stream()
                .map(item -> item.substring(0, item.indexOf("\",\"version")))
                .distinct()
                .count();
        assertThat(uris).isBetween(550L, 650L);
    }
}
