package io.dateline.story.stream;

import io.dateline.story.stages.Tally;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.streams.KafkaClientSupplier;

/**
 * Kafka's clients as Kafka Streams makes them, but that transactions bear the name of the group's member and not of its process: a
 * replica that comes back ends its own open transaction at once, and others can tell whose a transaction is. The tally is told how
 * each ends.
 */
final class MemberClients implements KafkaClientSupplier {
    private final TransactionNames names;
    private final String replica;
    private final Tally tally;

    /**
     * @param replica the name of this replica in the group, without the number of a thread
     */
    MemberClients(TransactionNames names, String replica, Tally tally) {
        this.names = names;
        this.replica = replica;
        this.tally = tally;
    }

    @Override
    public Admin getAdmin(Map<String, Object> config) {
        return Admin.create(config);
    }

    @Override
    public Producer<byte[], byte[]> getProducer(Map<String, Object> config) {
        Map<String, Object> own = new HashMap<>(config);
        own.computeIfPresent(
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                (name, process) -> names.of(replica + thread((String) process)));
        return new TalliedProducer(own, tally);
    }

    /** Kafka Streams ends the name of a thread's member and that of its transactions alike: {@code -1}, {@code -2}. */
    private static String thread(String streamsId) {
        return streamsId.substring(streamsId.lastIndexOf('-'));
    }

    @Override
    public Consumer<byte[], byte[]> getConsumer(Map<String, Object> config) {
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    @Override
    public Consumer<byte[], byte[]> getRestoreConsumer(Map<String, Object> config) {
        return getConsumer(config);
    }

    @Override
    public Consumer<byte[], byte[]> getGlobalConsumer(Map<String, Object> config) {
        return getConsumer(config);
    }
}
