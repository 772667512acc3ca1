package io.dateline.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The two ends of the service for tests: sends raw items, and reads what comes out as {@code read_committed} readers do. */
final class Wire {
    private static final List<String> TOPICS = List.of("news.raw", "news.enriched", "news.rejected");

    private final Map<String, Object> client;

    Wire(String bootstrapServers) {
        client = Map.of("bootstrap.servers", bootstrapServers);
    }

    void createTopics(int partitions) throws Exception {
        createTopics(TOPICS, partitions);
    }

    void createTopics(List<String> names, int partitions) throws Exception {
        try (Admin admin = Admin.create(client)) {
            admin.createTopics(names.stream()
                            .map(name -> new NewTopic(name, partitions, (short) 1))
                            .toList())
                    .all()
                    .get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    /** Items of so many articles in turn, each item one more version of its article; every hundredth is no item at all. */
    static List<ProducerRecord<byte[], byte[]>> items(int count, int articles) {
        List<ProducerRecord<byte[], byte[]>> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String uri = "urn:newsml:ellery.example:" + i % articles;
            String value = i % 100 == 99 ? "{\"broken\": " : item(uri, i);
            items.add(new ProducerRecord<>("news.raw", uri.getBytes(UTF_8), value.getBytes(UTF_8)));
        }
        return items;
    }

    private static String item(String uri, int number) {
        return """
            {"standard": {"name": "ninjs", "version": "3.0"}, "uri": "%s", "type": "text", "version": "%d",
             "versionCreated": "2026-03-02T09:30:00Z", "language": "en", "provider": {"name": "Ellery Wire"},
             "headlines": [{"role": "main", "value": "Harbour bridge reopens, notice %d"}],
             "bodies": [{"role": "main", "contentType": "text/plain", "value": "PORT ELLERY (Ellery Wire) - The harbour \
            bridge reopened on Monday after $1.2 million of repairs.\\n\\n\\"It is safe again,\\" Mayor Ana Torvald said."}]}
            """.formatted(uri, number, number);
    }

    /** The sample wire over and over, each round with articles of its own. */
    static List<ProducerRecord<byte[], byte[]>> samples(int count) throws IOException {
        List<byte[]> wire = new ArrayList<>();
        for (String name :
                resource("index.txt").lines().filter(line -> !line.isBlank()).toList()) {
            wire.add(resource(name.strip()).getBytes(UTF_8));
        }
        List<ProducerRecord<byte[], byte[]>> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(new ProducerRecord<>(
                    "news.raw", ("round-" + i / wire.size()).getBytes(UTF_8), wire.get(i % wire.size())));
        }
        return items;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Wire.class.getResourceAsStream("/wire/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        }
    }

    void send(List<ProducerRecord<byte[], byte[]>> records) {
        // One batch at a time: a broker that does not lead a new topic yet turns one away, and must not take the next.
        Map<String, Object> settings = new HashMap<>(client);
        settings.put("max.in.flight.requests.per.connection", 1);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            records.forEach(producer::send);
        }
    }

    /** The sum of the offsets up to which a {@code read_committed} reader may read. */
    long committed(String topic) throws Exception {
        return end(topic, IsolationLevel.READ_COMMITTED);
    }

    /** The sum of the offsets that a group has committed in a topic. */
    long read(String group, String topic) throws Exception {
        try (Admin admin = Admin.create(client)) {
            return admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().entrySet().stream()
                    .filter(each -> each.getKey().topic().equals(topic))
                    .mapToLong(each -> each.getValue().offset())
                    .sum();
        }
    }

    /** Whether records wait for the end of their transaction. */
    boolean isOpen(String topic) throws Exception {
        return end(topic, IsolationLevel.READ_UNCOMMITTED) > committed(topic);
    }

    private long end(String topic, IsolationLevel isolation) throws Exception {
        try (Admin admin = Admin.create(client)) {
            Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
            admin.describeTopics(List.of(topic))
                    .topicNameValues()
                    .get(topic)
                    .get()
                    .partitions()
                    .forEach(info -> latest.put(new TopicPartition(topic, info.partition()), OffsetSpec.latest()));
            return admin.listOffsets(latest, new ListOffsetsOptions(isolation)).all().get().values().stream()
                    .mapToLong(info -> info.offset())
                    .sum();
        }
    }

    /** Reads a topic from its beginning until it has given so many records and then none for a moment, or time is up. */
    List<ConsumerRecord<byte[], byte[]>> read(String topic, int atLeast, Duration limit) {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put("isolation.level", "read_committed");
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return poll(consumer, atLeast, System.nanoTime() + limit.toNanos());
        }
    }

    private static List<ConsumerRecord<byte[], byte[]>> poll(
            KafkaConsumer<byte[], byte[]> consumer, int atLeast, long deadline) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        int empty = 0;
        while (empty < 4 || (records.size() < atLeast && System.nanoTime() < deadline)) {
            int before = records.size();
            consumer.poll(Duration.ofMillis(250)).forEach(records::add);
            empty = records.size() == before ? empty + 1 : 0;
        }
        return records;
    }
}
