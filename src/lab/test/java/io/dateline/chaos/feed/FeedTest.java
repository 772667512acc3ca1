package io.dateline.chaos.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import io.dateline.chaos.feed.FeedItem.Kind;
import io.dateline.decode.Decoder;
import io.dateline.failure.Checked;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FeedTest {
    private static final int MANY = 4_000;

    private static List<FeedItem> items(long seed, Mix mix, int count) {
        Feed feed = new Feed(seed, mix);
        return Stream.generate(feed::next).limit(count).toList();
    }

    @Test
    void aSeedReplaysTheFeed() {
        assertThat(items(5, Mix.WIRE, 500)).isEqualTo(items(5, Mix.WIRE, 500));
    }

    @Test
    void anotherSeedIsAnotherFeed() {
        assertThat(items(5, Mix.WIRE, 50)).isNotEqualTo(items(6, Mix.WIRE, 50));
    }

    @Test
    void itIsMixedAsTheMixSays() {
        // When
        Map<Kind, Long> counts = items(1, Mix.WIRE, MANY).stream().collect(groupingBy(FeedItem::kind, counting()));

        // Then
        assertThat(counts.get(Kind.CORRECTION)).isCloseTo(MANY * 5L / 100, withPercentage(30));
        assertThat(counts.get(Kind.KILL)).isCloseTo(MANY / 100L, withPercentage(40));
        assertThat(counts.get(Kind.POISON)).isCloseTo(MANY * 2L / 100, withPercentage(30));
    }

    @Test
    void articlesHaveVersions() {
        assertThat(items(1, Mix.WIRE, MANY).stream()
                        .collect(groupingBy(FeedItem::uri, counting()))
                        .values())
                .anyMatch(versions -> versions > 20);
    }

    @Test
    void exactlyThePoisonIsNoItem() {
        // Given
        Decoder decoder = new Decoder();

        // Then
        for (FeedItem item : items(1, Mix.WIRE, 500)) {
            boolean taken = decoder.decode(item.value().getBytes(UTF_8), null).all().stream()
                    .allMatch(Checked.Passed.class::isInstance);
            assertThat(taken).as("%s: %s", item.kind(), item.value()).isEqualTo(item.kind() != Kind.POISON);
        }
    }
}
