package io.dateline.view.window;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Reads single records by their position: whole events, raw items, rejected records. One at a time. */
@ApplicationScoped
public class Records {
    private static final Duration POLL = Duration.ofMillis(500);

    /** Polls before a record counts as gone: markers of transactions make some polls empty. */
    private static final int POLLS = 6;

    private final Clients clients;
    private @Nullable Consumer<byte[], byte[]> consumer;

    @Inject
    public Records(Clients clients) {
        this.clients = clients;
    }

    /** The record at the position; empty when it is no longer there. */
    synchronized Optional<ConsumerRecord<byte[], byte[]>> read(String topic, Position position) {
        if (consumer == null) {
            consumer = clients.consumer("dateline-view-records");
        }
        TopicPartition partition = new TopicPartition(topic, position.partition());
        consumer.assign(Set.of(partition));
        consumer.seek(partition, position.offset());
        for (int i = 0; i < POLLS; i++) {
            for (ConsumerRecord<byte[], byte[]> found : consumer.poll(POLL).records(partition)) {
                return found.offset() == position.offset() ? Optional.of(found) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** At most so many bytes of the value of the record at the position, as text; empty when there is none. */
    public String beginning(String topic, Position position, int bytes) {
        return read(topic, position)
                .map(ConsumerRecord::value)
                .map(value -> new String(value, 0, Math.min(value.length, bytes), StandardCharsets.UTF_8))
                .orElse("");
    }

    @PreDestroy
    synchronized void close() {
        if (consumer != null) {
            consumer.close();
        }
    }
}
