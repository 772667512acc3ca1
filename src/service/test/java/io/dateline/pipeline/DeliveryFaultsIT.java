package io.dateline.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dateline.broker.BrokerProcess;
import io.dateline.publish.RejectionHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rare faults, with real processes that die or stop of them. Two minutes in all, so only on request: {@code mvn verify
 * -Dchaos.faults=true -Dit.test=DeliveryFaultsIT}.
 */
@EnabledIfSystemProperty(named = "chaos.faults", matches = "true")
class DeliveryFaultsIT {
    private static final Duration LIMIT = Duration.ofMinutes(4);
    private static final int RECORDS = 600;

    @TempDir
    Path directory;

    private BrokerProcess broker;
    private Wire wire;

    @BeforeEach
    void start() throws Exception {
        broker = BrokerProcess.start(
                directory,
                System.getProperty("java.class.path"),
                0,
                List.of(
                        "log.segment.bytes=104857600",
                        // It does not wait for the markers of the transaction before, so that most are told to ask
                        // again.
                        "add.partitions.to.txn.retry.backoff.ms=1",
                        "add.partitions.to.txn.retry.backoff.max.ms=1"));
        wire = new Wire(broker.bootstrapServers());
        wire.createTopics(4);
    }

    @AfterEach
    void stop() {
        broker.close();
    }

    @Test
    void theConsumerProtocolDeliversExactlyAndTheLagEndsBehindAnAbortedTransaction() throws Exception {
        try (ServiceProcess service = ServiceProcess.start(
                broker.bootstrapServers(),
                "dateline.group-protocol=consumer",
                "mp.messaging.incoming.raw.max.poll.records=50")) {
            // Given
            service.awaitUp();
            wire.send(Wire.items(RECORDS, 40));
            DeliveryCheck check = DeliveryCheck.of(
                    wire.read("news.raw", RECORDS, LIMIT),
                    wire.read("news.enriched", RECORDS - RECORDS / 100, LIMIT),
                    wire.read("news.rejected", RECORDS / 100, LIMIT));
            assertThat(check.isExact()).as(check + "\n" + service.log()).isTrue();
            await().atMost(LIMIT).until(() -> service.status("health/ready") == 200);

            // When
            abortATransaction();

            // Then
            await().atMost(LIMIT).untilAsserted(() -> assertThat(lag()).isZero());
            String log = service.log();
            System.out.println("faults: group.protocol=consumer, " + check);
            assertThat(log).doesNotContain("CONCURRENT_TRANSACTIONS", "OUT_OF_ORDER_SEQUENCE_NUMBER");
        }
    }

    @Test
    void ofTwoReplicasWithOneIdTheYoungerStopsAndSaysWhy() throws Exception {
        try (ServiceProcess older = ServiceProcess.start(broker.bootstrapServers(), "dateline.transactional-id=same")) {
            // Given
            older.awaitUp();
            await().atMost(LIMIT).until(() -> older.status("health/ready") == 200);
            wire.send(Wire.items(RECORDS, 40));

            // When
            try (ServiceProcess younger =
                    ServiceProcess.start(broker.bootstrapServers(), "dateline.transactional-id=same")) {
                younger.awaitUp();
                long began = System.nanoTime();
                int exit = younger.exitCode();
                System.out.println("faults: two with one id, the younger left after "
                        + Duration.ofNanos(System.nanoTime() - began).toSeconds() + " s");

                // Then
                assertThat(exit).as(younger.log()).isEqualTo(78);
                assertThat(younger.log()).contains("stopping: another process uses the transactional id same");
            }
            wire.send(Wire.items(RECORDS, 40));
            DeliveryCheck check = DeliveryCheck.of(
                    wire.read("news.raw", 2 * RECORDS, LIMIT),
                    wire.read("news.enriched", 2 * (RECORDS - RECORDS / 100), LIMIT),
                    wire.read("news.rejected", 2 * RECORDS / 100, LIMIT));
            assertThat(check.isExact()).as(check + "\n" + older.log()).isTrue();
            assertThat(older.log().lines().filter(line -> line.contains("It began later and will stop")))
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void aRecordThatTakesAllMemoryIsSteppedOver() throws Exception {
        // Given one between others, in an image that exits on OutOfMemoryError
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>(Wire.items(20, 5));
        records.add(10, new ProducerRecord<>("news.raw", records.get(0).key(), bomb()));
        wire.send(records);
        Map<String, String> small = Map.of("JAVA_TOOL_OPTIONS", "-Xmx300m -XX:+ExitOnOutOfMemoryError");
        int deaths = 0;

        // When
        while (deaths < 8 && wire.committed("news.rejected") == 0) {
            try (ServiceProcess service = ServiceProcess.start(
                    broker.bootstrapServers(), small, "dateline.max-record-size=16M", "dateline.threads=1")) {
                await().atMost(LIMIT).until(() -> !service.isAlive() || wire.committed("news.rejected") > 0);
                deaths += service.isAlive() ? 0 : 1;
            }
        }

        // Then
        System.out.println("faults: a record that takes all memory, stepped over after " + deaths + " deaths");
        List<ConsumerRecord<byte[], byte[]>> stubs = wire.read("news.rejected", 1, LIMIT);
        assertThat(deaths).isBetween(LethalRecords.MOST_TRIES, LethalRecords.MOST_TRIES + 1);
        assertThat(stubs).singleElement().satisfies(stub -> {
            assertThat(stub.value()).isEmpty();
            assertThat(new String(
                            stub.headers().lastHeader(RejectionHeaders.REASON).value(), UTF_8))
                    .isEqualTo("killed_the_service");
        });
    }

    /** Twenty kilobytes that become the three million elements of a page. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("<html><body>".getBytes(UTF_8));
            byte[] element = "<i>w".getBytes(UTF_8);
            for (int i = 0; i < 3_500_000; i++) {
                gzip.write(element);
            }
        }
        return bytes.toByteArray();
    }

    private void abortATransaction() {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "transactional.id", "sender");
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            Wire.items(40, 40).forEach(producer::send);
            producer.flush();
            producer.abortTransaction();
        }
    }

    private long lag() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            long committed =
                    admin.listConsumerGroupOffsets("dateline").partitionsToOffsetAndMetadata().get().entrySet().stream()
                            .filter(entry -> isRaw(entry.getKey()))
                            .mapToLong(entry -> entry.getValue().offset())
                            .sum();
            return wire.committed("news.raw") - committed;
        }
    }

    private static boolean isRaw(TopicPartition partition) {
        return partition.topic().equals("news.raw");
    }
}
