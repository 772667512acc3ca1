package io.dateline.pipeline;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.inject.Singleton;
import java.util.Collection;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Gives partitions their position as soon as they are assigned. Named in the configuration of the raw channel. */
@Singleton
@Identifier("positions")
final class PositionListener implements KafkaConsumerRebalanceListener {
    private static final Logger LOG = Logger.getLogger(PositionListener.class);

    private final Positions positions;

    PositionListener(Positions positions) {
        this.positions = positions;
    }

    /**
     * Places the new partitions. If that fails, the next check of the watch tries again; until then Kafka only reads on
     * from committed offsets in range.
     */
    @Override
    @SuppressWarnings("unchecked")
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        if (partitions.isEmpty()) {
            return;
        }
        try {
            positions.assigned((Consumer<byte[], byte[]>) consumer, partitions);
        } catch (KafkaException e) {
            LOG.warnf("cannot place %s yet: %s", partitions, e.toString());
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public void onPartitionsRevoked(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        positions.revoked((Consumer<byte[], byte[]>) consumer, partitions);
    }

    @Override
    public void onPartitionsLost(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        positions.taken(partitions);
    }
}
