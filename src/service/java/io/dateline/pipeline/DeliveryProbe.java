package io.dateline.pipeline;

import io.dateline.operate.ServiceState;
import io.dateline.operate.UnreadyReason;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthorizationException;
import org.jboss.logging.Logger;

/**
 * Proves, while there is nothing to deliver, that delivery works: it commits the committed offsets once more, as a
 * batch would. Otherwise a withdrawn permission on the transactional id would show only with the next item. It runs
 * only while no batch is in progress, so an offset moves only over what aborted transactions left behind the last record.
 */
final class DeliveryProbe {
    private static final Logger LOG = Logger.getLogger(DeliveryProbe.class);

    private final Outbox outbox;
    private final PollingThread pollingThread;
    private final Polled polled;
    private final Duration timeout;
    private final ServiceState state;
    private int failures;

    DeliveryProbe(Outbox outbox, PollingThread pollingThread, Polled polled, Duration timeout, ServiceState state) {
        this.outbox = outbox;
        this.pollingThread = pollingThread;
        this.polled = polled;
        this.timeout = timeout;
        this.state = state;
    }

    private record Ground(ConsumerGroupMetadata group, Map<TopicPartition, OffsetAndMetadata> offsets) {}

    /**
     * Makes a producer when there is none. It completes or aborts the transaction that a killed process of the same
     * transactional id left open; until then the offsets cannot be read, and no partition has a position.
     */
    void open() {
        try {
            outbox.open();
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    void run() {
        try {
            Ground ground = pollingThread.call(this::ground);
            if (ground.offsets().isEmpty() || ground.group().generationId() < 0) {
                return;
            }
            outbox.begin();
            outbox.commit(ground.offsets(), ground.group());
            failures = 0;
            state.cleared(UnreadyReason.DELIVERY);
        } catch (RuntimeException e) {
            outbox.abort();
            failed(e);
        }
    }

    /** One failure may be a rebalance; a permission does not come back by itself. */
    private void failed(RuntimeException e) {
        failures++;
        LOG.debugf("nothing could be delivered: %s", e.toString());
        if (failures > 1 || e instanceof AuthorizationException || e.getCause() instanceof AuthorizationException) {
            state.unready(UnreadyReason.DELIVERY, "nothing can be delivered: " + e.getMessage());
        }
    }

    private Ground ground(Consumer<byte[], byte[]> consumer) {
        Map<TopicPartition, OffsetAndMetadata> offsets =
                new HashMap<>(consumer.committed(consumer.assignment(), timeout));
        offsets.values().removeIf(java.util.Objects::isNull);
        offsets.replaceAll(
                (partition, committed) -> polled.next(partition, committed, consumer.position(partition, timeout)));
        return new Ground(consumer.groupMetadata(), offsets);
    }
}
