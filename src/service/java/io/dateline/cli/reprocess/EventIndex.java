package io.dateline.cli.reprocess;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.cli.kafka.Connection;
import io.dateline.cli.kafka.TopicReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.common.TopicPartition;

/**
 * Where the newest event of each item of a range lies in a topic. It keeps places and no events, about 150 bytes each, so
 * that a range of millions fits in memory.
 */
final class EventIndex {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Stands for the one item of a record that holds one. */
    private static final int WHOLE = -1;

    private EventIndex() {}

    /** An item, by the place of its record in the raw topic and its number in there. */
    record Item(int partition, long offset, int part) {}

    /** The place of an event. */
    record Place(TopicPartition partition, long offset) {}

    /**
     * @param wanted which events count
     */
    static Map<Item, Place> of(Connection connection, String topic, Range range, Predicate<JsonNode> wanted) {
        Map<Item, Place> places = new LinkedHashMap<>();
        try (TopicReader reader = new TopicReader(connection, topic)) {
            reader.fromBeginning().toEnd(next -> {
                JsonNode event = next.value() == null ? JSON.nullNode() : parse(next.value());
                JsonNode input = event.at("/provenance/input");
                TopicPartition raw = new TopicPartition(
                        input.path("topic").asText(), input.path("partition").asInt());
                Item item = new Item(
                        raw.partition(),
                        input.path("offset").asLong(-1),
                        input.path("part").asInt(WHOLE));
                if (range.contains(raw, item.offset()) && wanted.test(event)) {
                    places.remove(item);
                    places.put(item, new Place(new TopicPartition(next.topic(), next.partition()), next.offset()));
                }
                return true;
            });
        }
        return places;
    }

    /** What is no JSON is no event, and has no item. */
    static JsonNode parse(byte[] value) {
        try {
            return JSON.readTree(value);
        } catch (IOException other) {
            return JSON.nullNode();
        }
    }
}
