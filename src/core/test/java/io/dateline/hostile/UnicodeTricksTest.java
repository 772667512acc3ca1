package io.dateline.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.dateline.article.Article;
import io.dateline.enrich.Enricher.Published;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Characters that hide, turn round or pile up. */
class UnicodeTricksTest {
    static Stream<Arguments> hidden() {
        return Stream.of(
                arguments("bidi overrides", "The \u202Eferries\u202C stay \u2066in\u2069 port."),
                arguments("zero-width spaces", "The fer\u200Bries stay\u2060 in port.\uFEFF"),
                arguments("soft hyphens", "The fer\u00ADries stay in port."),
                arguments("NUL and other controls", "The \\u0000ferries\\u0007 stay\\u001b in port."),
                arguments("tags of plane 14", "The ferries\\udb40\\udc01 stay in port."),
                arguments("noncharacters", "The ferries\uFFFE\uFDD0 stay in port."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hidden")
    void whatCannotBeSeenIsTakenOut(String name, String body) {
        assertThat(body(Hostile.article(body))).isEqualTo("The ferries stay in port.");
    }

    static Stream<Arguments> piles() {
        return Stream.of(
                arguments("marks of one kind", "a" + "\u0301".repeat(100_000)),
                arguments("marks in the wrong order", "a" + "\u0f74\u0f72\u0f71".repeat(60_000)),
                arguments("marks of every kind", "a" + "\u0345\u0327\u0301\u0591\u05b0\u0e38\u302a".repeat(30_000)),
                arguments("joiners", "a" + "\u200D".repeat(100_000)),
                arguments("parts of syllables", "\u1100\u1161\u11a8".repeat(60_000)),
                arguments("letters that become eighteen", "\uFDFA".repeat(60_000)),
                arguments("one token", "x".repeat(200_000)));
    }

    /** Longer than any test waits, where the time grows with the square. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("piles")
    void whatPilesUpIsAnEvent(String name, String body) {
        assertThat(Hostile.outcome(Hostile.article(body))).isEqualTo("event");
    }

    private static String body(String record) {
        Published event =
                (Published) Hostile.outcomes(record.getBytes(UTF_8), null).get(0);
        return ((Article) event.item()).text().body();
    }
}
