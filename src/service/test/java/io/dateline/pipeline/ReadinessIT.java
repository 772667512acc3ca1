package io.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dateline.broker.BrokerProcess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What takes the way from under a running service: topics deleted, permissions withdrawn; and that it comes back by itself. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReadinessIT {
    private static final Duration LIMIT = Duration.ofSeconds(90);

    /** As the issue has it, and a little for a machine that is busy with other things. */
    private static final Duration SOON = Duration.ofSeconds(25);

    private static final String PLAIN = "org.apache.kafka.common.security.plain.PlainLoginModule required ";

    private static final AclBinding READ_RAW = acl(ResourceType.TOPIC, "news.raw", AclOperation.READ);
    private static final AclBinding WRITE_ENRICHED = acl(ResourceType.TOPIC, "news.enriched", AclOperation.WRITE);
    private static final AclBinding READ_GROUP = acl(ResourceType.GROUP, "dateline", AclOperation.READ);
    private static final AclBinding WRITE_ID = acl(ResourceType.TRANSACTIONAL_ID, "ready-0", AclOperation.WRITE);

    @TempDir
    static Path directory;

    private static BrokerProcess broker;
    private static Admin admin;
    private static Wire wire;
    private static ServiceProcess service;
    private static int delivered;

    @BeforeAll
    static void start() throws Exception {
        int plain = freePort();
        int sasl = freePort();
        int controller = freePort();
        broker = BrokerProcess.start(
                directory.resolve("data"),
                System.getProperty("java.class.path"),
                plain,
                settings(plain, sasl, controller));
        admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
        wire = new Wire(broker.bootstrapServers());
        wire.createTopics(1);
        for (AclBinding each : List.of(
                READ_RAW,
                acl(ResourceType.TOPIC, "news.raw", AclOperation.DESCRIBE),
                WRITE_ENRICHED,
                acl(ResourceType.TOPIC, "news.enriched", AclOperation.DESCRIBE),
                acl(ResourceType.TOPIC, "news.rejected", AclOperation.WRITE),
                READ_GROUP,
                WRITE_ID,
                acl(ResourceType.TRANSACTIONAL_ID, "ready-0", AclOperation.DESCRIBE))) {
            grant(each);
        }
        Path file = Files.writeString(directory.resolve("kafka.properties"), """
                kafka.security.protocol=SASL_PLAINTEXT
                kafka.sasl.mechanism=PLAIN
                kafka.sasl.jaas.config=%susername="dateline" password="open sesame";
                """.formatted(PLAIN));
        service = ServiceProcess.start(
                "localhost:" + sasl,
                Map.of("QUARKUS_CONFIG_LOCATIONS", file.toString()),
                "dateline.transactional-id=ready-0");
        service.awaitUp();
        assertMoves();
    }

    private static List<String> settings(int plain, int sasl, int controller) {
        return List.of(
                "listeners=CLIENT://localhost:%d,SASL://localhost:%d,CONTROLLER://localhost:%d"
                        .formatted(plain, sasl, controller),
                "controller.quorum.voters=1@localhost:" + controller,
                "listener.security.protocol.map=CLIENT:PLAINTEXT,SASL:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT",
                "listener.name.sasl.sasl.enabled.mechanisms=PLAIN",
                "listener.name.sasl.plain.sasl.jaas.config=" + PLAIN + "user_dateline=\"open sesame\";",
                "authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                "super.users=User:ANONYMOUS");
    }

    @AfterAll
    static void stop() {
        service.close();
        admin.close();
        broker.close();
    }

    @Test
    void readOnTheRawTopicWithdrawn() throws Exception {
        revoke(READ_RAW);
        awaitDown("READ on topic news.raw is not permitted");

        grant(READ_RAW);
        assertMoves();
    }

    @Test
    void writeOnTheEnrichedTopicWithdrawn() throws Exception {
        revoke(WRITE_ENRICHED);
        awaitDown("WRITE on topic news.enriched is not permitted");

        grant(WRITE_ENRICHED);
        assertMoves();
    }

    @Test
    void theGroupWithdrawn() throws Exception {
        revoke(READ_GROUP);
        awaitDown("group dateline");

        grant(READ_GROUP);
        assertMoves();
    }

    @Test
    void writeOnTheTransactionalIdWithdrawnWhileNothingIsThereToDeliver() throws Exception {
        revoke(WRITE_ID);
        awaitDown("nothing can be delivered");

        grant(WRITE_ID);
        assertMoves();
    }

    @Test
    void theEnrichedTopicDeleted() throws Exception {
        admin.deleteTopics(List.of("news.enriched")).all().get();
        awaitDown("topic news.enriched is missing");

        delivered = 0;
        createTopics();
        assertMoves();
    }

    @Test
    void theRawTopicDeleted() throws Exception {
        admin.deleteTopics(List.of("news.raw")).all().get();
        awaitDown("topic news.raw is missing");

        createTopics();
        assertMoves();
    }

    /** The service is of no more use after this one. */
    @Test
    @Order(Integer.MAX_VALUE)
    void recordsRemovedWhileTheConsumerStoodStillAreALostPosition() throws Exception {
        // Given a consumer that may not read for a while
        revoke(READ_RAW);
        awaitDown("READ on topic news.raw is not permitted");

        // When what it has not read is removed
        wire.send(Wire.items(10, 3));
        long end = wire.committed("news.raw");
        admin.deleteRecords(Map.of(new TopicPartition("news.raw", 0), RecordsToDelete.beforeOffset(end - 4)))
                .all()
                .get();
        grant(READ_RAW);

        // Then
        awaitDown("6 unread offsets were removed");
        assertThat(wire.read("news.enriched", 0, LIMIT)).hasSize(delivered);
    }

    private static void createTopics() {
        // A topic of a name that was just deleted may take a moment.
        await().atMost(LIMIT).ignoreExceptions().until(() -> {
            for (String name : List.of("news.raw", "news.enriched")) {
                if (!admin.listTopics().names().get().contains(name)) {
                    admin.createTopics(List.of(new org.apache.kafka.clients.admin.NewTopic(name, 1, (short) 1)))
                            .all()
                            .get();
                }
            }
            return true;
        });
    }

    private static void awaitDown(String reason) {
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(service.status("health/ready")).isEqualTo(503);
            assertThat(service.get("health/ready")).contains(reason);
        });
        assertThat(service.log()).doesNotContain("open sesame");
    }

    /** Ready, and an item sent now comes out. */
    private static void assertMoves() {
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(service.get("health/ready"))
                        .as(service.log())
                        .contains("\"UP\"")
                        .doesNotContain("DOWN"));
        wire.send(Wire.items(1, 1));
        delivered++;
        assertThat(wire.read("news.enriched", delivered, LIMIT))
                .as(service.log())
                .hasSize(delivered);
    }

    private static AclBinding acl(ResourceType type, String name, AclOperation operation) {
        return new AclBinding(
                new ResourcePattern(type, name, PatternType.LITERAL),
                new AccessControlEntry("User:dateline", "*", operation, AclPermissionType.ALLOW));
    }

    private static void grant(AclBinding acl) throws Exception {
        admin.createAcls(List.of(acl)).all().get();
    }

    private static void revoke(AclBinding acl) throws Exception {
        admin.deleteAcls(List.of(acl.toFilter())).all().get();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
