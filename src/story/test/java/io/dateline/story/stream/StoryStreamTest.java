package io.dateline.story.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dateline.broker.BrokerProcess;
import io.dateline.publish.Event;
import io.dateline.story.Samples;
import io.dateline.story.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a real broker and replicas that are killed: every event has one relation, and a kill stays a kill. */
class StoryStreamTest {
    /** Enough to be in the middle of it when a replica dies; {@code -Dstory.items} for more. */
    private static final int ITEMS = Integer.getInteger("story.items", 300);

    @TempDir
    private Path directory;

    private BrokerProcess broker;
    private final List<Process> replicas = new ArrayList<>();

    @BeforeEach
    void begin() throws ExecutionException, InterruptedException {
        broker = BrokerProcess.start(directory.resolve("broker"), System.getProperty("java.class.path"));
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(Set.of(new NewTopic("news.enriched", Optional.of(3), Optional.empty())))
                    .all()
                    .get();
        }
    }

    @AfterEach
    void end() {
        replicas.forEach(Process::destroyForcibly);
        broker.close();
    }

    private Process replica(String instance) throws IOException {
        Process replica = StoryProcess.start(broker.bootstrapServers(), instance, directory);
        replicas.add(replica);
        return replica;
    }

    @Test
    void killedReplicasLoseAndDoubleNothing() throws IOException, InterruptedException {
        leaveOpen("story-test-member:gone-1");
        Process one = replica("one");
        replica("two");
        List<String> ids = new ArrayList<>();
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            Event first = Wire.event(Samples.ferry(1));
            send(producer, first, "warm-up", ids);
            awaitRelations(1);
            for (int i = 0; i < ITEMS; i++) {
                send(producer, Wire.event(Samples.ferry(2 + i)), "item-" + i, ids);
                if (i == ITEMS / 3) {
                    producer.flush();
                    one.destroyForcibly().waitFor();
                }
                if (i == 2 * ITEMS / 3) {
                    replica("one");
                }
            }
            send(producer, Wire.event(Samples.kill(ITEMS + 2)), "kill", ids);
            send(producer, Wire.event(Samples.ferry(ITEMS + 3)), "after the kill", ids);
        }
        Map<String, Integer> seen = awaitRelations(ids.size());
        assertThat(seen.keySet()).as("missing").containsAll(ids);
        assertThat(seen.values()).as("doubled").allMatch(count -> count == 1);
        assertThat(lastLatest()).contains("\"deleted\":true");
        String killed = "killed " + Samples.TEN.plusSeconds(600L * (ITEMS + 2)).toEpochMilli();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(told()).containsSubsequence(killed, "committed"));
    }

    /** What the replica that has the kill's partition says of it. */
    private List<String> told() throws IOException {
        List<String> told = new ArrayList<>();
        for (String instance : List.of("one", "two")) {
            told.addAll(Files.readAllLines(directory.resolve(instance + ".log")));
        }
        return told;
    }

    /** As a member that is in the group no more; nobody reads on until somebody ends it. */
    private void leaveOpen(String transactionalId) {
        KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        broker.bootstrapServers(),
                        "transactional.id",
                        transactionalId,
                        "transaction.timeout.ms",
                        600_000),
                new StringSerializer(),
                new ByteArraySerializer());
        producer.initTransactions();
        producer.beginTransaction();
        producer.send(new ProducerRecord<>("news.enriched", "uri", new byte[] {'?'}));
        producer.flush();
    }

    private static void send(KafkaProducer<String, byte[]> producer, Event event, String id, List<String> ids) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>("news.enriched", event.key(), event.value());
        event.headers()
                .forEach((name, value) -> record.headers()
                        .add(name, (name.equals("ce_id") ? id : value).getBytes(StandardCharsets.UTF_8)));
        ids.add(id);
        producer.send(record);
    }

    private Map<String, Integer> awaitRelations(int count) {
        Map<String, Integer> seen = new HashMap<>();
        try (KafkaConsumer<String, byte[]> consumer = reader("news.relations")) {
            await().atMost(Duration.ofSeconds(90)).until(() -> {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    seen.merge(Samples.json(record.value()).get("eventId").asText(), 1, Integer::sum);
                }
                return seen.size() >= count;
            });
        }
        return seen;
    }

    private String lastLatest() {
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = reader("news.latest")) {
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record -> values.add(new String(record.value(), StandardCharsets.UTF_8)));
                return values.stream().anyMatch(value -> value.contains("\"deleted\":true"));
            });
        }
        return values.get(values.size() - 1);
    }

    private KafkaConsumer<String, byte[]> reader(String topic) {
        KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        broker.bootstrapServers(),
                        "group.id",
                        "test-" + topic + System.nanoTime(),
                        "isolation.level",
                        "read_committed",
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        await().atMost(Duration.ofSeconds(60)).until(() -> consumer.listTopics().containsKey(topic));
        consumer.subscribe(Set.of(topic));
        return consumer;
    }
}
