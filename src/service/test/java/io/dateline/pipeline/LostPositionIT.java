package io.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dateline.broker.BrokerProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The service on a broker that forgets its offsets, or removes records that it has not read. The days come one after another to one
 * group, since a broker and a group at work take most of the time.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LostPositionIT {
    private static final TopicPartition RAW = new TopicPartition("news.raw", 0);
    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final int ITEMS = 50;

    @TempDir
    static Path directory;

    private static BrokerProcess broker;
    private static Admin admin;
    private static Wire wire;

    /** Events so far. */
    private static int delivered;

    @BeforeAll
    static void deliverSome() throws Exception {
        broker = BrokerProcess.start(directory, System.getProperty("java.class.path"));
        admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
        wire = new Wire(broker.bootstrapServers());
        wire.createTopics(1);
        wire.send(Wire.items(ITEMS, 7));
        try (ServiceProcess service = start()) {
            assertThat(wire.read("news.enriched", ITEMS, LIMIT))
                    .as(service.log())
                    .hasSize(ITEMS);
            service.terminate();
        }
        delivered = ITEMS;
    }

    @AfterAll
    static void stop() {
        admin.close();
        broker.close();
    }

    private static ServiceProcess start(String... settings) throws Exception {
        ServiceProcess service = ServiceProcess.start(broker.bootstrapServers(), settings);
        service.awaitUp();
        return service;
    }

    private static void awaitReady(ServiceProcess service) {
        await().atMost(LIMIT).until(() -> service.status("health/ready") == 200);
    }

    private static void awaitReason(ServiceProcess service, String... reason) {
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(service.get("health/ready")).contains(reason));
        assertThat(service.log()).contains(reason);
    }

    private void forget() throws Exception {
        await().atMost(LIMIT).ignoreExceptions().until(() -> {
            admin.deleteConsumerGroupOffsets("dateline", Set.of(RAW)).all().get();
            return true;
        });
    }

    @Test
    @Order(1)
    void forgottenOffsetsStopTheServiceAndNothingComesTwice() throws Exception {
        // Given
        forget();

        // When
        try (ServiceProcess service = start()) {
            // Then
            awaitReason(service, "position lost in news.raw-0", "once committed an offset");
            assertThat(wire.read("news.enriched", 0, LIMIT)).hasSize(delivered);
            assertThat(service.status("health/live")).isEqualTo(200);
            assertThat(service.get("metrics")).containsPattern("dateline_not_ready\\{cause=\"position\",?} 1.0");
        }

        // When a person decides
        try (ServiceProcess service = start("dateline.on-lost-position=latest")) {
            // What comes before the partition is assigned lies before the end, too.
            await().atMost(LIMIT).until(() -> service.log().contains("Going on at the end"));
            awaitReady(service);
            wire.send(Wire.items(5, 5));

            // Then it goes on
            delivered += 5;
            assertThat(wire.read("news.enriched", delivered, LIMIT))
                    .as(service.log())
                    .hasSize(delivered);
            assertThat(service.get("metrics")).contains("dateline_records_skipped_total " + (double) ITEMS);
        }
    }

    /** The group is forgotten after this one. */
    @Test
    @Order(Integer.MAX_VALUE)
    void itLeavesWithACodeWhenToldTo() throws Exception {
        // Given
        await().atMost(LIMIT).ignoreExceptions().until(() -> {
            admin.deleteConsumerGroups(Set.of("dateline")).all().get();
            return true;
        });

        // When
        try (ServiceProcess service = start("dateline.exit-on-lost-position=true")) {
            // Then
            assertThat(service.exitCode()).as(service.log()).isEqualTo(78);
        }
    }

    @Test
    @Order(2)
    void unreadRecordsThatRetentionRemovedAreNotSkippedInSilence() throws Exception {
        // Given
        long end = wire.committed("news.raw");
        wire.send(Wire.items(80, 7));
        admin.deleteRecords(Map.of(RAW, RecordsToDelete.beforeOffset(end + 30)))
                .all()
                .get();

        // When
        try (ServiceProcess service = start()) {
            // Then
            awaitReason(service, "30 unread offsets were removed");
            assertThat(wire.read("news.enriched", 0, LIMIT)).hasSize(delivered);
        }

        // When a person decides
        try (ServiceProcess service = start("dateline.on-lost-position=earliest")) {
            // Then
            delivered += 50;
            assertThat(wire.read("news.enriched", delivered, LIMIT))
                    .as(service.log())
                    .hasSize(delivered);
            assertThat(service.get("metrics")).contains("dateline_records_skipped_total 30.0");
        }

        // And that is the end of it, whatever the setting
        try (ServiceProcess service = start()) {
            awaitReady(service);
            assertThat(wire.read("news.enriched", 0, LIMIT)).hasSize(delivered);
        }
    }

    @Test
    @Order(3)
    void aFreshGroupAndAnAddedPartitionStartAtTheBeginning() throws Exception {
        // Given a partition that is new to the group
        admin.createPartitions(Map.of("news.raw", NewPartitions.increaseTo(2)))
                .all()
                .get();
        List<ProducerRecord<byte[], byte[]>> added = Wire.items(10, 3).stream()
                .map(item -> new ProducerRecord<>("news.raw", 1, item.key(), item.value()))
                .toList();
        wire.send(added);

        // When
        try (ServiceProcess service = start()) {
            // Then
            delivered += 10;
            assertThat(wire.read("news.enriched", delivered, LIMIT))
                    .as(service.log())
                    .hasSize(delivered);
            awaitReady(service);
        }

        // When another group reads the same topic
        try (ServiceProcess service = start("dateline.group=second")) {
            // Then it reads everything that is there
            delivered += 50 + 10;
            assertThat(wire.read("news.enriched", delivered, LIMIT))
                    .as(service.log())
                    .hasSize(delivered);
            awaitReady(service);
        }
    }
}
