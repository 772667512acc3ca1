package io.dateline.story.stream;

import io.dateline.story.stages.Tally;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * A producer that tells the tally how each transaction ends: Kafka Streams tells nobody, and what it sends is read by others only
 * after the commit. It commits in the thread that does the work.
 */
final class TalliedProducer extends KafkaProducer<byte[], byte[]> {
    private final Tally tally;

    TalliedProducer(Map<String, Object> config, Tally tally) {
        super(config, new ByteArraySerializer(), new ByteArraySerializer());
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
