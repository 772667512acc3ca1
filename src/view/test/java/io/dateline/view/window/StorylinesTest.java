package io.dateline.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class StorylinesTest {
    private final Storylines storylines = new Storylines();

    @Test
    void keepsTheLastOfEachStory() {
        storylines.stories(List.of(story("a", "breaking", "null", 1), story("b", "quiet", "null", 2)));
        storylines.stories(List.of(story("a", "developing", "null", 3)));

        assertThat(storylines.all())
                .containsExactly(
                        new Storyline("a", "developing", 2, 1, 1, List.of("urn:x:a1", "urn:x:a2")),
                        new Storyline("b", "quiet", 2, 1, 1, List.of("urn:x:b1", "urn:x:b2")));
    }

    @Test
    void storyThatWasMergedIsNone() {
        storylines.stories(List.of(story("a", "breaking", "null", 1), story("a", "merged", "\"b\"", 2)));

        assertThat(storylines.all()).isEmpty();
    }

    @Test
    void whatIsNoStoryChangesNothing() {
        storylines.stories(List.of(record("{]", 1), record("[]", 2), record("{}", 3)));

        assertThat(storylines.all()).isEmpty();
    }

    @Test
    void knowsWhereARelationStands() {
        storylines.relations(List.of(record("{\"uri\": \"urn:x:a\", \"version\": \"2\"}", 7)));

        assertThat(storylines.relation("urn:x:a", "2")).contains(new Position(0, 7));
        assertThat(storylines.relation("urn:x:a", "1")).isEmpty();
    }

    @Test
    void laterWordOfAnItemsStandingIsNoRelationToTheVersionBefore() {
        storylines.relations(List.of(
                record("{\"uri\": \"urn:x:a\", \"version\": \"2\", \"relation\": \"newer\"}", 7),
                record("{\"uri\": \"urn:x:a\", \"version\": \"2\", \"relation\": \"based_on_retracted\"}", 9)));

        assertThat(storylines.relation("urn:x:a", "2")).contains(new Position(0, 7));
    }

    private static ConsumerRecord<byte[], byte[]> story(String id, String state, String mergedInto, long offset) {
        return record("""
                {"id": "%1$s", "title": "A headline", "state": "%2$s", "items": 2, "independentItems": 1, "sources": 1,
                 "mergedInto": %3$s, "members": [{"uri": "urn:x:%1$s1"}, {"uri": "urn:x:%1$s2"}]}
                """.formatted(id, state, mergedInto), offset);
    }

    private static ConsumerRecord<byte[], byte[]> record(String value, long offset) {
        return new ConsumerRecord<>("t", 0, offset, new byte[0], value.getBytes(StandardCharsets.UTF_8));
    }
}
