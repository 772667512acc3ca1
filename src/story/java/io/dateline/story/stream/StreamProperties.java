package io.dateline.story.stream;

import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;

/** The settings that Kafka Streams starts with: those of {@code kafka.}, then those that delivery stands on. */
final class StreamProperties {
    /** Bytes of the largest message between the stages: an event and some members. */
    static final int MAX_MESSAGE = 8 * 1024 * 1024 + 64 * 1024;

    /** In a session: the members learn from their next one that they must join again. */
    private static final int HEARTBEATS = 6;

    /** Only a replica that is stuck is put out of the group. */
    private static final int MAX_POLL_INTERVAL_MS = 300_000;

    /** All that is read is worked on before more is asked for: a kill, or a partition taken over, waits behind so many records. */
    private static final int MOST_RECORDS = 100;

    private StreamProperties() {}

    /**
     * @param shared the settings under {@code kafka.}
     * @param host a name of this replica where no setting gives one
     */
    static Properties of(StoryConfig config, Map<String, String> shared, String host) {
        Properties all = new Properties();
        all.putAll(shared);
        all.remove("group.id");
        all.put(StreamsConfig.APPLICATION_ID_CONFIG, config.group());
        all.put(
                StreamsConfig.CLIENT_ID_CONFIG,
                config.group() + "-" + config.instance().orElse(host));
        all.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        all.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, config.threads());
        all.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, config.standbys());
        all.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, config.commitInterval().toMillis());
        all.put(StreamsConfig.STATE_DIR_CONFIG, config.stateDir());
        all.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, (int) config.replication());
        all.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0L);
        consumer(config, host, all);
        producer(config, all);
        return all;
    }

    private static void consumer(StoryConfig config, String host, Properties all) {
        int session = Math.toIntExact(config.sessionTimeout().toMillis());
        String name = config.instance().orElse(host);
        all.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), name);
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), session);
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), session / HEARTBEATS);
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG), MAX_POLL_INTERVAL_MS);
        all.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), MOST_RECORDS);
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG), false);
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG), MAX_MESSAGE);
    }

    private static void producer(StoryConfig config, Properties all) {
        int transaction = Math.toIntExact(config.transactionTimeout().toMillis());
        all.put(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), transaction);
        all.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), MAX_MESSAGE);
        all.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
    }
}
