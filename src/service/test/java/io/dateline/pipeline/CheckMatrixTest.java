package io.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.dateline.broker.BrokerProcess;
import io.dateline.cli.Dateline;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code dateline check} says of each misconfiguration, against a real broker with three kinds of listeners. */
class CheckMatrixTest {
    private static final String SCRAM = "org.apache.kafka.common.security.scram.ScramLoginModule";

    @TempDir
    static Path directory;

    private static int plain;
    private static int sasl;
    private static int tls;
    private static Certificate server;
    private static BrokerProcess broker;

    /** What a command printed and left with. */
    private record Run(int exitCode, String out) {}

    @BeforeAll
    static void start() throws Exception {
        server = Certificate.make(directory, "broker");
        Certificate user = Certificate.make(directory, "user");
        plain = freePort();
        sasl = freePort();
        tls = freePort();
        int controller = freePort();
        broker = BrokerProcess.start(
                directory.resolve("data"),
                System.getProperty("java.class.path"),
                plain,
                List.of(
                        "listeners=CLIENT://localhost:%d,SASL://localhost:%d,TLS://localhost:%d,CONTROLLER://localhost:%d"
                                .formatted(plain, sasl, tls, controller),
                        "controller.quorum.voters=1@localhost:" + controller,
                        "listener.security.protocol.map=CLIENT:PLAINTEXT,SASL:SASL_SSL,TLS:SSL,CONTROLLER:PLAINTEXT",
                        "authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                        "allow.everyone.if.no.acl.found=true",
                        "super.users=User:ANONYMOUS",
                        "ssl.keystore.type=PKCS12",
                        "ssl.keystore.location=" + server.store(),
                        "ssl.keystore.password=" + Certificate.PASSWORD,
                        "listener.name.tls.ssl.client.auth=required",
                        "listener.name.tls.ssl.truststore.type=PEM",
                        "listener.name.tls.ssl.truststore.location=" + user.chain(),
                        "listener.name.sasl.sasl.enabled.mechanisms=SCRAM-SHA-512",
                        "listener.name.sasl.scram-sha-512.sasl.jaas.config=" + SCRAM + " required;"));
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            ScramCredentialInfo scram = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096);
            admin.createAcls(List.of(
                            may("other", AclOperation.ALL, "closed"), may("dateline", AclOperation.DESCRIBE, "mute")))
                    .all()
                    .get();
            admin.alterUserScramCredentials(List.of(new UserScramCredentialUpsertion("dateline", scram, "open sesame")))
                    .all()
                    .get();
        }
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    static Stream<Arguments> misconfigurations() throws IOException {
        return Stream.of(
                row("TLS to a plain port", plain, "speaks no TLS", "security.protocol=PLAINTEXT", trusting("SSL")),
                row("plain to a TLS port", tls, "speaks TLS, and kafka.security.protocol is PLAINTEXT", "SASL_SSL"),
                row("no trust store", sasl, "signed by nobody who is trusted", "truststore.location", protocol("SSL")),
                row(
                        "a wrong path",
                        sasl,
                        "no file can be read",
                        "correct the path",
                        protocol("SSL"),
                        "kafka.ssl.truststore.location=/no/such/ca.crt"),
                row(
                        "a wrong password of the store",
                        sasl,
                        "kafka.ssl.truststore.password does not open",
                        "password of the store",
                        protocol("SSL"),
                        "kafka.ssl.truststore.type=PKCS12",
                        "kafka.ssl.truststore.location=" + server.store(),
                        "kafka.ssl.truststore.password=wrong1"),
                row(
                        "a wrong password",
                        sasl,
                        "refuses the user or the password",
                        "kafka.sasl.jaas.config",
                        user("SCRAM-SHA-512", "wrong")),
                row(
                        "an unknown mechanism",
                        sasl,
                        "mechanism is not one of the broker's",
                        "kafka.sasl.mechanism",
                        user("SCRAM-SHA-256", "open sesame")),
                row("no key of one's own", tls, "refuses the TLS handshake", "keystore.location", trusting("SSL")),
                row("no word of SASL", sasl, "does not answer as Kafka does", "SASL_SSL", trusting("SSL")),
                row("nobody listening", freePort(), "nobody listens", "KAFKA_BOOTSTRAP_SERVERS"),
                row("an address without a port", 0, "is no HOST:PORT", "HOST:PORT", "kafka.bootstrap.servers=kafka"),
                row(
                        "a host name that nobody knows",
                        0,
                        "the host name nobody.invalid is not known",
                        "kafka.bootstrap.servers",
                        "kafka.bootstrap.servers=nobody.invalid:9092"),
                row(
                        "a host name that is not the certificate's",
                        0,
                        "certificate is for another host name",
                        "as its certificate does",
                        "kafka.bootstrap.servers=127.0.0.1:" + sasl,
                        trusting("SSL")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misconfigurations")
    void eachIsNamedWithItsFix(String name, List<String> settings, String detail, String fix) {
        Run check = check(settings);

        assertThat(check.exitCode()).isEqualTo(78);
        assertThat(check.out().lines().filter(line -> line.startsWith("FAIL")))
                .singleElement()
                .asString()
                .contains(detail);
        assertThat(check.out().lines().filter(line -> line.startsWith("      fix:")))
                .singleElement()
                .asString()
                .contains(fix);
        assertThat(check.out()).doesNotContain("open sesame", "wrong1");
    }

    @Test
    void theRightSettingsReachTheBroker() {
        List<String> settings = new ArrayList<>(List.of("kafka.bootstrap.servers=localhost:" + sasl));
        settings.addAll(List.of(user("SCRAM-SHA-512", "open sesame").split("\n", -1)));

        assertThat(check(settings).out()).contains("PASS  brokers");
    }

    @ParameterizedTest
    @CsvSource({"closed, not permitted: DESCRIBE", "mute, not permitted: WRITE", "own, 'permitted: [WRITE, DESCRIBE]'"})
    void whatMayBeDoneWithTheTransactionalIdIsSaid(String id, String said) {
        List<String> settings = new ArrayList<>(
                List.of("kafka.bootstrap.servers=localhost:" + sasl, "dateline.transactional-id=" + id));
        settings.addAll(List.of(user("SCRAM-SHA-512", "open sesame").split("\n", -1)));

        assertThat(check(settings).out()).contains("  transactional id " + id + ": " + said);
    }

    /** Where there is a rule, nothing else is allowed. */
    private static AclBinding may(String user, AclOperation operation, String id) {
        return new AclBinding(
                new ResourcePattern(ResourceType.TRANSACTIONAL_ID, id, PatternType.LITERAL),
                new AccessControlEntry("User:" + user, "*", operation, AclPermissionType.ALLOW));
    }

    private static Arguments row(String name, int port, String detail, String fix, String... settings) {
        List<String> all = new ArrayList<>();
        if (port != 0) {
            all.add("kafka.bootstrap.servers=localhost:" + port);
        }
        for (String setting : settings) {
            all.addAll(List.of(setting.split("\n", -1)));
        }
        return arguments(name, all, detail, fix);
    }

    private static String protocol(String name) {
        return "kafka.security.protocol=" + name;
    }

    private static String trusting(String protocol) {
        return protocol(protocol) + "\nkafka.ssl.truststore.type=PEM\nkafka.ssl.truststore.location=" + server.chain();
    }

    private static String user(String mechanism, String password) {
        return trusting("SASL_SSL") + "\nkafka.sasl.mechanism=" + mechanism + "\nkafka.sasl.jaas.config=" + SCRAM
                + " required username=\"dateline\" password=\"" + password + "\";";
    }

    private static Run check(List<String> settings) {
        List<String> arguments = new ArrayList<>(List.of("check"));
        settings.forEach(setting -> arguments.add("--set=" + setting));
        StringWriter out = new StringWriter();
        int exitCode = Dateline.commandLine().setOut(new PrintWriter(out)).execute(arguments.toArray(new String[0]));
        return new Run(exitCode, out.toString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
