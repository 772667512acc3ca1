package io.dateline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.cli.card.Card;
import io.dateline.cli.kafka.RecordHeaders;
import io.dateline.publish.EventHeaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Joins events to their relations, whichever comes first. A relation that comes when its event was shown already, such as that
 * of another item, is not waited for.
 */
final class Related {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Consumer<ConsumerRecord<byte[], byte[]>> show;
    private final Map<String, ConsumerRecord<byte[], byte[]>> events = new HashMap<>();
    private final Map<String, JsonNode> relations = new HashMap<>();

    /** @param show is given each event with its relation in it */
    Related(Consumer<ConsumerRecord<byte[], byte[]>> show) {
        this.show = show;
    }

    synchronized void event(ConsumerRecord<byte[], byte[]> event) {
        String id = String.valueOf(RecordHeaders.get(event, EventHeaders.ID));
        events.put(id, event);
        join(id);
    }

    synchronized void relation(ConsumerRecord<byte[], byte[]> record) {
        JsonNode relation = read(record.value());
        String id = relation.path("eventId").asText();
        relations.putIfAbsent(id, relation);
        join(id);
    }

    private void join(String id) {
        ConsumerRecord<byte[], byte[]> event = events.get(id);
        JsonNode relation = relations.get(id);
        if (event != null && relation != null) {
            events.remove(id);
            show.accept(with(event, relation));
        }
    }

    private static ConsumerRecord<byte[], byte[]> with(
            ConsumerRecord<byte[], byte[]> event, @Nullable JsonNode relation) {
        ObjectNode value = (ObjectNode) read(event.value());
        value.set(Card.RELATION, relation);
        ConsumerRecord<byte[], byte[]> joined =
                new ConsumerRecord<>(event.topic(), event.partition(), event.offset(), event.key(), bytes(value));
        event.headers().forEach(joined.headers()::add);
        return joined;
    }

    private static JsonNode read(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(JsonNode json) {
        try {
            return JSON.writeValueAsBytes(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
