package io.dateline.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.enrich.Enricher;
import io.dateline.enrich.Enricher.Outcome;
import io.dateline.failure.Reason;
import io.dateline.validate.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The largest that is taken, and one past it, on the whole path. */
class SizeLimitsTest {
    private static final String TITLE = "Ferries stay in port";

    @Test
    void aRecordOfTheLargestSize() {
        String item = "{\"title\":\"" + TITLE + "\"}";
        String largest = item + " ".repeat(16 * Hostile.MIB - item.length());

        assertThat(Hostile.outcome(largest)).isEqualTo("event");
        assertThat(Hostile.outcome(largest + " ")).isEqualTo("TOO_LARGE");
    }

    /** Title and body have an empty line between. */
    @Test
    void aTextOfTheGreatestLength() {
        String body = "x".repeat(Validator.DEFAULT_MAX_TEXT - TITLE.length() - 2);

        assertThat(Hostile.outcome(Hostile.article(body))).isEqualTo("event");
        assertThat(Hostile.outcome(Hostile.article(body + "x"))).isEqualTo("TEXT_TOO_LONG");
    }

    @Test
    void aLongTextInOneSectionOfCharacterData() {
        String text = "<rss><channel><item><title>T</title><description><![CDATA["
                + "a word ".repeat(10 * Hostile.MIB / 7) + "]]></description></item></channel></rss>";

        assertThat(Hostile.outcome(text)).isEqualTo("FIELD_TOO_LONG");
    }

    /** Each is within every limit of its own; analysed are as many as fit together. */
    @Test
    void aRecordOfManyLongItems() {
        int length = 200_000;
        String item = "{\"title\":\"T\",\"body\":\"" + "x".repeat(length) + "\"}";
        String record = "[" + item + ("," + item).repeat(20) + "]";

        List<String> outcomes = Hostile.outcomes(record.getBytes(UTF_8), null).stream()
                .map(SizeLimitsTest::name)
                .toList();

        int fitting = Enricher.MAX_TEXT_OF_RECORD / length - 1;
        assertThat(outcomes).hasSize(21);
        assertThat(outcomes.subList(0, fitting)).containsOnly("event");
        assertThat(outcomes.subList(fitting, 21)).containsOnly(Reason.TEXT_TOO_LONG.name());
    }

    private static String name(Outcome outcome) {
        return outcome.match(
                published -> "event", rejected -> rejected.rejection().reason().name());
    }
}
