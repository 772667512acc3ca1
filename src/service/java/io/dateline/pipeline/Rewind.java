package io.dateline.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Sets every assigned partition back to its committed offset, and to its beginning where there is none: never to the end,
 * which would skip what was polled and not delivered. A partition that is not assigned needs nothing; whoever gets it starts
 * from the committed offset.
 */
final class Rewind {
    private final PollingThread pollingThread;
    private final Epochs epochs;
    private final Duration timeout;

    Rewind(PollingThread pollingThread, Epochs epochs, Duration timeout) {
        this.pollingThread = pollingThread;
        this.epochs = epochs;
        this.timeout = timeout;
    }

    /** Throws when the committed offsets cannot be read; then it must be run again before anything is sent. */
    void run() {
        pollingThread.call(consumer -> {
            epochs.raise();
            seek(consumer);
            return true;
        });
    }

    private void seek(Consumer<byte[], byte[]> consumer) {
        Set<TopicPartition> assigned = consumer.assignment();
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(assigned, timeout);
        for (TopicPartition partition : assigned) {
            @Nullable OffsetAndMetadata offset = committed.get(partition);
            if (offset == null) {
                consumer.seekToBeginning(List.of(partition));
            } else {
                consumer.seek(partition, offset);
            }
        }
    }
}
