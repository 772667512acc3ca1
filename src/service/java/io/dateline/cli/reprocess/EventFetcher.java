package io.dateline.cli.reprocess;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.cli.reprocess.EventIndex.Place;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Reads the events at given places. */
final class EventFetcher {
    private static final Duration POLL = Duration.ofMillis(200);

    /** Reading on over so many events costs less than a seek, which throws away what was fetched ahead. */
    private static final long NEAR = 1000;

    private final Consumer<byte[], byte[]> consumer;

    EventFetcher(Consumer<byte[], byte[]> consumer) {
        this.consumer = consumer;
    }

    /** A place whose record is gone by now, by retention or compaction, has no event. */
    Map<Place, JsonNode> fetch(Collection<Place> places) {
        Map<TopicPartition, NavigableSet<Long>> wanted = new HashMap<>();
        places.forEach(place -> wanted.computeIfAbsent(place.partition(), none -> new TreeSet<>())
                .add(place.offset()));
        Map<Place, JsonNode> events = new HashMap<>();
        wanted.forEach((partition, offsets) -> {
            consumer.assign(List.of(partition));
            fetch(partition, offsets, events);
        });
        return events;
    }

    private void fetch(TopicPartition partition, NavigableSet<Long> offsets, Map<Place, JsonNode> events) {
        Long next = offsets.first();
        consumer.seek(partition, next);
        while (next != null) {
            for (ConsumerRecord<byte[], byte[]> one : consumer.poll(POLL)) {
                if (offsets.contains(one.offset()) && one.value() != null) {
                    events.put(new Place(partition, one.offset()), EventIndex.parse(one.value()));
                }
            }
            long position = consumer.position(partition);
            next = offsets.ceiling(position);
            if (next != null && next - position > NEAR) {
                consumer.seek(partition, next);
            }
        }
    }
}
