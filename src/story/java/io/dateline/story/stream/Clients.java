package io.dateline.story.stream;

import io.dateline.story.stages.Tally;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.KafkaClientSupplier;

/**
 * Kafka's clients as Streams makes them, but that producers tell the tally how each transaction ended: Streams itself tells nobody,
 * and what it sends is read by others only after the commit. It commits in the thread that does the work.
 */
final class Clients implements KafkaClientSupplier {
    private final Tally tally;

    Clients(Tally tally) {
        this.tally = tally;
    }

    @Override
    public Producer<byte[], byte[]> getProducer(Map<String, Object> settings) {
        return new TalliedProducer(settings, tally);
    }

    @Override
    public Admin getAdmin(Map<String, Object> settings) {
        return Admin.create(settings);
    }

    @Override
    public Consumer<byte[], byte[]> getConsumer(Map<String, Object> settings) {
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    @Override
    public Consumer<byte[], byte[]> getRestoreConsumer(Map<String, Object> settings) {
        return getConsumer(settings);
    }

    @Override
    public Consumer<byte[], byte[]> getGlobalConsumer(Map<String, Object> settings) {
        return getConsumer(settings);
    }

    private static final class TalliedProducer extends KafkaProducer<byte[], byte[]> {
        private final Tally tally;

        TalliedProducer(Map<String, Object> settings, Tally tally) {
            super(settings, new ByteArraySerializer(), new ByteArraySerializer());
            this.tally = tally;
        }

        @Override
        public void commitTransaction() {
            super.commitTransaction();
            tally.committed();
        }

        @Override
        public void abortTransaction() {
            tally.aborted();
            super.abortTransaction();
        }
    }
}
