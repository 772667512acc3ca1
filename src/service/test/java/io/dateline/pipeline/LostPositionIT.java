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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service on a broker that forgets its offsets, or removes records that it has not read. */
class LostPositionIT {
    private static final TopicPartition RAW = new TopicPartition("news.raw", 0);
    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final int ITEMS = 50;

    @TempDir
    Path directory;

    private BrokerProcess broker;
    private Admin admin;
    private Wire wire;

    @BeforeEach
    void deliverSome() throws Exception {
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
    }

    @AfterEach
    void stop() {
        admin.close();
        broker.close();
    }

    private ServiceProcess start(String... settings) throws Exception {
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
    void forgottenOffsetsStopTheServiceAndNothingComesTwice() throws Exception {
        // Given
        forget();

        // When
        try (ServiceProcess service = start()) {
            // Then
            awaitReason(service, "position lost in news.raw-0", "once committed an offset");
            assertThat(wire.read("news.enriched", 0, LIMIT)).hasSize(ITEMS);
            assertThat(service.status("health/live")).isEqualTo(200);
            assertThat(service.get("metrics")).containsPattern("dateline_not_ready\\{cause=\"position\",?} 1.0");
        }

        // When a person decides
        try (ServiceProcess service = start("dateline.on-lost-position=latest")) {
            awaitReady(service);
            wire.send(Wire.items(5, 5));

            // Then it goes on
            assertThat(wire.read("news.enriched", ITEMS + 5, LIMIT))
                    .as(service.log())
                    .hasSize(ITEMS + 5);
            assertThat(service.get("metrics")).contains("dateline_records_skipped_total " + (double) ITEMS);
        }
    }

    @Test
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
    void unreadRecordsThatRetentionRemovedAreNotSkippedInSilence() throws Exception {
        // Given
        wire.send(Wire.items(80, 7));
        admin.deleteRecords(Map.of(RAW, RecordsToDelete.beforeOffset(ITEMS + 30L)))
                .all()
                .get();

        // When
        try (ServiceProcess service = start()) {
            // Then
            awaitReason(service, "30 unread offsets were removed");
            assertThat(wire.read("news.enriched", 0, LIMIT)).hasSize(ITEMS);
        }

        // When a person decides
        try (ServiceProcess service = start("dateline.on-lost-position=earliest")) {
            // Then
            assertThat(wire.read("news.enriched", ITEMS + 50, LIMIT))
                    .as(service.log())
                    .hasSize(ITEMS + 50);
            assertThat(service.get("metrics")).contains("dateline_records_skipped_total 30.0");
        }

        // And that is the end of it, whatever the setting
        try (ServiceProcess service = start()) {
            awaitReady(service);
            assertThat(wire.read("news.enriched", 0, LIMIT)).hasSize(ITEMS + 50);
        }
    }

    @Test
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
            assertThat(wire.read("news.enriched", ITEMS + 10, LIMIT))
                    .as(service.log())
                    .hasSize(ITEMS + 10);
            awaitReady(service);
        }

        // When another group reads the same topic
        try (ServiceProcess service = start("dateline.group=second")) {
            // Then it reads everything
            assertThat(wire.read("news.enriched", 2 * (ITEMS + 10), LIMIT))
                    .as(service.log())
                    .hasSize(2 * (ITEMS + 10));
            awaitReady(service);
        }
    }
}
