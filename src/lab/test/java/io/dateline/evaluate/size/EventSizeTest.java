package io.dateline.evaluate.size;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.publish.Profile;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventSizeTest {
    private static EventSize size(int input, int event) {
        return new EventSize(input, event, Map.of("row", event));
    }

    @Test
    void columnsAreTheRowAndOthersSections() {
        String event = """
                {"uri":"u","urgency":null,"entityIds":["a","b"],"quotes":[],"lifecycle":{"change":"kill"}}""";

        EventSize size = EventSize.of(10, event.getBytes(UTF_8));

        assertThat(size.event()).isEqualTo(event.length());
        assertThat(size.sections())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "row", "\"uri\":\"u\",\"urgency\":null,\"entityIds\":[\"a\",\"b\"],".length(),
                        "quotes", "\"quotes\":[],".length(),
                        "lifecycle", "\"lifecycle\":{\"change\":\"kill\"},".length()));
    }

    @Test
    void theMedianDecidesWhetherEventsFit() {
        EventSizes sizes = new EventSizes();
        sizes.add(Profile.ROW, size(100, 150));
        sizes.add(Profile.ROW, size(100, 900));
        sizes.add(Profile.ROW, size(100, 20));

        assertThat(sizes.fit()).isTrue();
        assertThat(sizes.table()).contains("times the item", "1.50");
    }

    @Test
    void aMedianAboveTheLimitDoesNotFit() {
        EventSizes sizes = new EventSizes();
        sizes.add(Profile.ROW, size(100, 151));

        assertThat(sizes.fit()).isFalse();
    }
}
