package io.dateline.cli.purge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.dateline.cli.purge.Trace.Holds;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TraceFinderTest {
    private static final String URI = "urn:x:pier";

    private final TraceFinder finder = new TraceFinder(URI);

    static Stream<Arguments> events() {
        return Stream.of(
                arguments("an event", "{\"uri\":\"urn:x:pier\",\"headline\":\"Pier opens\"}", Holds.TEXT),
                arguments(
                        "an event without a headline",
                        "{\"uri\":\"urn:x:pier\",\"headline\":null,\"text\":{\"body\":\"It opened.\"}}",
                        Holds.TEXT),
                arguments("the kill", "{\"uri\":\"urn:x:pier\",\"headline\":null,\"deleted\":true}", Holds.NAME),
                arguments("a relation", "{\"uri\":\"urn:x:pier\",\"changes\":[\"Pier opens\"]}", Holds.MENTION),
                arguments("a story", "{\"id\":\"s-1\",\"items\":[\"urn:x:pier\"]}", Holds.MENTION),
                arguments("no JSON", "seen: urn:x:pier", Holds.MENTION),
                arguments("another's event", "{\"uri\":\"urn:x:ferry\",\"headline\":\"Ferry\"}", null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    void whatAnEventHolds(String name, String value, @Nullable Holds holds) {
        assertThat(holds(finder.event(sent(value)))).isEqualTo(holds);
    }

    static Stream<Arguments> items() {
        return Stream.of(
                arguments("the item", item("urn:x:pier", "It opened on Monday."), Holds.ITEM),
                arguments("one of many", "[" + item("urn:x:a", "A.") + "," + item(URI, "B.") + "]", Holds.ITEM),
                arguments("another that names it", item("urn:x:a", "See urn:x:pier."), Holds.MENTION),
                arguments("another", item("urn:x:a", "Rain."), null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("items")
    void whatARawRecordHolds(String name, String value, @Nullable Holds holds) {
        assertThat(holds(finder.item(sent(value)))).isEqualTo(holds);
    }

    private static @Nullable Holds holds(@Nullable Trace trace) {
        return trace == null ? null : trace.holds();
    }

    private static String item(String uri, String body) {
        return "{\"id\":\"" + uri + "\",\"title\":\"Harbour\",\"body\":\"" + body + "\"}";
    }

    private static ConsumerRecord<byte[], byte[]> sent(String value) {
        return new ConsumerRecord<>("news.raw", 0, 7, null, value.getBytes(StandardCharsets.UTF_8));
    }
}
