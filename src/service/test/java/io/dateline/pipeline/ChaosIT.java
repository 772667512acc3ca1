package io.dateline.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dateline.broker.BrokerProcess;
import io.dateline.publish.EventHeaders;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the real service and the real broker in the middle of their work. {@code -Dchaos.records=20000} for the long form; the
 * outcome is printed either way.
 */
class ChaosIT {
    private static final int RECORDS = Integer.getInteger("chaos.records", 3_000);
    private static final Duration LIMIT = Duration.ofSeconds(60 + RECORDS / 50);

    /** Small batches, so that a kill finds many transactions to fall into. */
    private static final String[] SETTINGS = {
        "dateline.transactional-id=chaos-0", "mp.messaging.incoming.raw.max.poll.records=" + Math.max(20, RECORDS / 150)
    };

    @TempDir
    Path directory;

    @Test
    void nothingIsLostOrDoubledOrReorderedWhenTheServiceIsKilledTwice() throws Exception {
        try (BrokerProcess broker = broker(0)) {
            // Given
            Wire wire = new Wire(broker.bootstrapServers());
            wire.createTopics(4);
            wire.send(Wire.items(RECORDS, 40));

            // When
            int open = killAfter(RECORDS / 10, wire, broker) + killAfter(RECORDS / 2, wire, broker);
            try (ServiceProcess last = ServiceProcess.start(broker.bootstrapServers(), SETTINGS)) {
                DeliveryCheck check = check(wire, RECORDS);
                last.awaitUp();

                // Then
                System.out.println("chaos: 2 x kill -9, " + open + " in an open transaction, " + check);
                assertThat(check.isExact()).as(check + "\n" + last.log()).isTrue();
                assertThat(last.terminate()).isLessThan(Duration.ofSeconds(20));
            }
        }
    }

    @Test
    void atLeastOnceLosesNothingAndRepeatsBearTheSameId() throws Exception {
        try (BrokerProcess broker = broker(0)) {
            // Given
            Wire wire = new Wire(broker.bootstrapServers());
            wire.createTopics(4);
            int records = RECORDS / 3;
            wire.send(Wire.items(records, 40));
            String[] settings = Arrays.copyOf(SETTINGS, SETTINGS.length + 1);
            settings[SETTINGS.length] = "dateline.delivery=at-least-once";

            // When it is killed between a flush and its commit, or near it
            try (ServiceProcess first = ServiceProcess.start(broker.bootstrapServers(), settings)) {
                await().atMost(LIMIT)
                        .pollDelay(Duration.ZERO)
                        .pollInterval(Duration.ofMillis(1))
                        .until(() -> wire.committed("news.enriched") >= records / 10);
                first.kill();
            }
            try (ServiceProcess last = ServiceProcess.start(broker.bootstrapServers(), settings)) {
                DeliveryCheck check = check(wire, records);

                // Then
                System.out.println("chaos: at-least-once, kill -9, " + check);
                assertThat(check.missing()).as(check + "\n" + last.log()).isZero();
                assertThat(wire.read("news.enriched", 0, LIMIT).stream()
                                .map(event -> new String(
                                        event.headers()
                                                .lastHeader(EventHeaders.ID)
                                                .value(),
                                        UTF_8))
                                .distinct())
                        .hasSize(records - records / 100);
            }
        }
    }

    @Test
    void aBrokerThatIsAwayIsWaitedFor() throws Exception {
        BrokerProcess broker = broker(0);
        int records = RECORDS / 5;
        Wire wire = new Wire(broker.bootstrapServers());
        wire.createTopics(4);
        try (ServiceProcess service = ServiceProcess.start(broker.bootstrapServers(), SETTINGS)) {
            // Given a service at work
            service.awaitUp();
            await().atMost(LIMIT).until(() -> service.status("health/ready") == 200);
            wire.send(Wire.items(records, 40));

            // When its broker dies
            broker.kill();

            // Then it is not ready, and alive
            await().atMost(LIMIT).until(() -> service.status("health/ready") == 503);
            assertThat(service.status("health/live")).isEqualTo(200);

            // When the broker is back
            try (BrokerProcess again = broker(broker.port())) {
                assertThat(again.bootstrapServers()).isEqualTo(broker.bootstrapServers());
                wire.send(Wire.items(records, 40));

                // Then all is as if nothing had been
                DeliveryCheck check = check(wire, 2 * records);
                System.out.println("chaos: broker killed, " + check);
                assertThat(check.isExact()).as(check + "\n" + service.log()).isTrue();
                await().atMost(LIMIT).until(() -> service.status("health/ready") == 200);
            }
        } finally {
            broker.close();
        }
    }

    @Test
    void itLeavesInTimeWhileTheBrokerIsAway() throws Exception {
        BrokerProcess broker = broker(0);
        Wire wire = new Wire(broker.bootstrapServers());
        wire.createTopics(4);
        try (ServiceProcess service = ServiceProcess.start(broker.bootstrapServers(), SETTINGS)) {
            // Given a batch that cannot be delivered
            service.awaitUp();
            await().atMost(LIMIT).until(() -> service.status("health/ready") == 200);
            wire.send(Wire.items(RECORDS, 40));
            broker.kill();

            // When, Then
            assertThat(service.terminate()).as(service.log()).isLessThan(Duration.ofSeconds(20));
        } finally {
            broker.close();
        }
    }

    /** Kills in the middle of a batch once so many are delivered; 1 when its transaction was left open. */
    private int killAfter(int outcomes, Wire wire, BrokerProcess broker) throws Exception {
        try (ServiceProcess service = ServiceProcess.start(broker.bootstrapServers(), SETTINGS)) {
            await().atMost(LIMIT)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(1))
                    .until(() -> wire.committed("news.enriched") >= outcomes && wire.isOpen("news.enriched"));
            service.kill();
        }
        return wire.isOpen("news.enriched") ? 1 : 0;
    }

    private static DeliveryCheck check(Wire wire, int records) {
        int broken = records / 100;
        return DeliveryCheck.of(
                wire.read("news.raw", records, LIMIT),
                wire.read("news.enriched", records - broken, LIMIT),
                wire.read("news.rejected", broken, LIMIT));
    }

    private BrokerProcess broker(int port) {
        return BrokerProcess.start(
                directory, System.getProperty("java.class.path"), port, List.of("log.segment.bytes=104857600"));
    }
}
