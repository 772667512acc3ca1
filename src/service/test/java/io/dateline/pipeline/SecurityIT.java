package io.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.broker.BrokerProcess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings of docs/security.md, in the file that it names, against a broker that lets nobody else in. */
class SecurityIT {
    private static final int RECORDS = 20;
    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final String KAFKA = "org.apache.kafka.common.security.";

    @TempDir
    static Path directory;

    private static int saslPort;
    private static int tlsPort;
    private static Certificate server;
    private static Certificate user;
    private static IdentityProvider identity;
    private static BrokerProcess broker;
    private static Wire wire;

    @BeforeAll
    static void start() throws Exception {
        server = Certificate.make(directory, "broker");
        user = Certificate.make(directory, "user");
        identity = new IdentityProvider("dateline", "open sesame");
        saslPort = freePort();
        tlsPort = freePort();
        int plain = freePort();
        int controller = freePort();
        broker = BrokerProcess.start(
                directory.resolve("data"),
                System.getProperty("java.class.path"),
                plain,
                settings(plain, controller),
                List.of("-Dorg.apache.kafka.sasl.oauthbearer.allowed.urls=" + identity.url("/keys")));
        wire = new Wire(broker.bootstrapServers());
        wire.createTopics(1);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            ScramCredentialInfo scram = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096);
            admin.alterUserScramCredentials(List.of(new UserScramCredentialUpsertion("dateline", scram, "open sesame")))
                    .all()
                    .get();
        }
    }

    private static List<String> settings(int plain, int controller) {
        String sasl = "listener.name.sasl.";
        return List.of(
                "listeners=CLIENT://localhost:%d,SASL://localhost:%d,TLS://localhost:%d,CONTROLLER://localhost:%d"
                        .formatted(plain, saslPort, tlsPort, controller),
                "controller.quorum.voters=1@localhost:" + controller,
                "listener.security.protocol.map=CLIENT:PLAINTEXT,SASL:SASL_SSL,TLS:SSL,CONTROLLER:PLAINTEXT",
                "ssl.keystore.type=PKCS12",
                "ssl.keystore.location=" + server.store(),
                "ssl.keystore.password=" + Certificate.PASSWORD,
                "listener.name.tls.ssl.client.auth=required",
                "listener.name.tls.ssl.truststore.type=PEM",
                "listener.name.tls.ssl.truststore.location=" + user.chain(),
                sasl + "sasl.enabled.mechanisms=SCRAM-SHA-512,OAUTHBEARER",
                sasl + "scram-sha-512.sasl.jaas.config=" + KAFKA + "scram.ScramLoginModule required;",
                sasl + "oauthbearer.sasl.jaas.config=" + KAFKA + "oauthbearer.OAuthBearerLoginModule required;",
                sasl + "oauthbearer.sasl.server.callback.handler.class=" + KAFKA
                        + "oauthbearer.OAuthBearerValidatorCallbackHandler",
                sasl + "oauthbearer.sasl.oauthbearer.jwks.endpoint.url=" + identity.url("/keys"));
    }

    @AfterAll
    static void stop() {
        broker.close();
        identity.close();
    }

    @Test
    void scramOverTls() throws Exception {
        assertDelivers(saslPort, Map.of(), """
                kafka.security.protocol=SASL_SSL
                kafka.sasl.mechanism=SCRAM-SHA-512
                kafka.sasl.jaas.config=%sscram.ScramLoginModule required username="dateline" password="open sesame";
                kafka.ssl.truststore.type=PEM
                kafka.ssl.truststore.location=%s
                """.formatted(KAFKA, server.chain()));
    }

    @Test
    void mutualTls() throws Exception {
        assertDelivers(tlsPort, Map.of(), """
                kafka.security.protocol=SSL
                kafka.ssl.keystore.type=PEM
                kafka.ssl.keystore.location=%s
                kafka.ssl.truststore.type=PEM
                kafka.ssl.truststore.location=%s
                """.formatted(user.pem(), server.chain()));
    }

    @Test
    void oauthBearer() throws Exception {
        String token = identity.url("/token");
        assertDelivers(
                saslPort,
                Map.of("JAVA_TOOL_OPTIONS", "-Dorg.apache.kafka.sasl.oauthbearer.allowed.urls=" + token),
                """
                kafka.security.protocol=SASL_SSL
                kafka.sasl.mechanism=OAUTHBEARER
                kafka.sasl.login.callback.handler.class=%1$soauthbearer.OAuthBearerLoginCallbackHandler
                kafka.sasl.oauthbearer.token.endpoint.url=%2$s
                kafka.sasl.oauthbearer.client.credentials.client.id=dateline
                kafka.sasl.oauthbearer.client.credentials.client.secret=open sesame
                kafka.sasl.jaas.config=%1$soauthbearer.OAuthBearerLoginModule required;
                kafka.ssl.truststore.type=PEM
                kafka.ssl.truststore.location=%3$s
                """.formatted(KAFKA, token, server.chain()));

        assertThat(identity.tokens()).isPositive();
    }

    private static void assertDelivers(int port, Map<String, String> environment, String settings) throws Exception {
        // Given
        Path file = Files.writeString(Files.createTempFile(directory, "kafka", ".properties"), settings);
        Map<String, String> variables = new HashMap<>(environment);
        variables.put("QUARKUS_CONFIG_LOCATIONS", file.toString());
        int before = wire.read("news.enriched", 0, LIMIT).size();
        wire.send(Wire.items(RECORDS, 4));

        // When
        try (ServiceProcess service = ServiceProcess.start("localhost:" + port, variables)) {
            int events = wire.read("news.enriched", before + RECORDS, LIMIT).size();

            // Then
            assertThat(events - before).as(service.log()).isEqualTo(RECORDS);
            service.awaitUp();
            for (String shown :
                    List.of(service.log(), service.get("metrics"), service.get("health"), service.get("info"))) {
                assertThat(shown).doesNotContain("open sesame", "Torvald", "Harbour bridge");
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
