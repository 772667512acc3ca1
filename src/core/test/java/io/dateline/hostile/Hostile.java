package io.dateline.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.enrich.Enricher;
import io.dateline.enrich.EnricherOptions;
import io.dateline.failure.Reason;
import io.dateline.publish.Origin;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Records made to hurt, and what the whole path makes of them. */
final class Hostile {
    static final int MIB = 1024 * 1024;

    /** For records up to the largest size that may be set. */
    static final Enricher ENRICHER = Enricher.load(EnricherOptions.DEFAULT.withMaxBytes(16 * MIB));

    private Hostile() {}

    static List<Enricher.Outcome> outcomes(byte[] value, @Nullable String contentType) {
        return ENRICHER.enrich(value, contentType, Origin.FILE);
    }

    /** The outcome in a word: {@code event}, or the reason of the rejection. Exactly one is allowed. */
    static String outcome(byte[] value, @Nullable String contentType) {
        byte[] asItCame = value.clone();
        List<Enricher.Outcome> outcomes = outcomes(value, contentType);
        assertThat(outcomes).hasSize(1);
        assertThat(value).as("the value is not written to").isEqualTo(asItCame);
        return outcomes.get(0)
                .match(
                        published -> "event",
                        rejected -> rejected.rejection().reason().name());
    }

    static String outcome(String value) {
        return outcome(value.getBytes(UTF_8), null);
    }

    /** Text for a row of a table: an event, or a reason by its name, so that a typing error does not compile. */
    static String rejected(Reason reason) {
        return reason.name();
    }

    static String repeated(String unit, int bytes) {
        return unit.repeat(Math.max(1, bytes / unit.getBytes(UTF_8).length));
    }

    static String numbered(int count, IntFunction<String> unit) {
        return IntStream.range(0, count).mapToObj(unit).collect(Collectors.joining());
    }

    /** An article in JSON with this body, written as JSON writes it. */
    static String article(String body) {
        return "{\"uri\":\"urn:newsml:ellery.example:1\",\"title\":\"Ferries stay in port\",\"language\":\"en\",\"body\":\""
                + body + "\"}";
    }
}
