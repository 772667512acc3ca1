package io.dateline.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A real Kafka broker in KRaft mode, as a process of its own: {@code EmbeddedBroker DIR [PORT] [NAME=VALUE ...]}. It is a
 * cluster of one unless the settings name other voters; then it waits for enough of them. Prints {@value #READY} and its address once it serves, keeps its log in DIR (made when missing, taken up again
 * when not), and ends when its standard input does, so that it never outlives the process that started it.
 *
 * <p>It is a process and not a thread, so that its jars are on no other class path, so that tests can kill it, and
 * because Kafka ends the whole JVM when a port is taken.
 */
public final class EmbeddedBroker {
    static final String READY = "broker ready at ";

    /** A fixed cluster id, so that a restart on the same directory finds its own log. */
    private static final String CLUSTER = new Uuid(
                    UUID.nameUUIDFromBytes("dateline".getBytes(StandardCharsets.UTF_8))
                            .getMostSignificantBits(),
                    1L)
            .toString();

    private EmbeddedBroker() {}

    public static void main(String... args) throws Exception {
        Path directory = Files.createDirectories(Path.of(args[0]));
        int port = args.length > 1 && !args[1].contains("=") ? Integer.parseInt(args[1]) : freePort();
        Map<String, String> properties = properties(directory, port, freePort());
        List.of(args).stream()
                .skip(1)
                .filter(arg -> arg.contains("="))
                .map(arg -> arg.split("=", 2))
                .forEach(setting -> properties.put(setting[0], setting[1]));
        start(directory, properties);
        System.out.println(READY + "localhost:" + port);
        leaveWithParent();
    }

    /** Its threads outlive a start that failed, and whoever waits for it would wait for ever. */
    private static void start(Path directory, Map<String, String> properties) {
        try {
            format(directory, Integer.parseInt(properties.getOrDefault("node.id", "1")));
            new KafkaRaftServer(new KafkaConfig(properties), Time.SYSTEM).startup();
        } catch (Exception failed) {
            failed.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private static Map<String, String> properties(Path directory, int port, int controllerPort) {
        Map<String, String> properties = new TreeMap<>();
        properties.put("process.roles", "broker,controller");
        properties.put("node.id", "1");
        properties.put("listeners", "CLIENT://localhost:" + port + ",CONTROLLER://localhost:" + controllerPort);
        properties.put("listener.security.protocol.map", "CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.put("inter.broker.listener.name", "CLIENT");
        properties.put("controller.listener.names", "CONTROLLER");
        properties.put("controller.quorum.voters", "1@localhost:" + controllerPort);
        properties.put("log.dirs", directory.toString());
        properties.put("auto.create.topics.enable", "false");
        oneNode(properties);
        quickGroups(properties);
        return properties;
    }

    private static void oneNode(Map<String, String> properties) {
        properties.put("offsets.topic.replication.factor", "1");
        properties.put("offsets.topic.num.partitions", "1");
        properties.put("transaction.state.log.replication.factor", "1");
        properties.put("transaction.state.log.min.isr", "1");
        properties.put("transaction.state.log.num.partitions", "1");
        properties.put("share.coordinator.state.topic.replication.factor", "1");
        properties.put("share.coordinator.state.topic.min.isr", "1");
    }

    /**
     * Short group timeouts: a group of one need not wait for more members, and a test that kills a member need not wait
     * 45 s.
     */
    private static void quickGroups(Map<String, String> properties) {
        properties.put("group.initial.rebalance.delay.ms", "0");
        properties.put("group.min.session.timeout.ms", "1000");
    }

    private static void format(Path directory, int node) throws Exception {
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setNodeId(node)
                .setClusterId(CLUSTER)
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(directory.toString())
                .addDirectory(directory.toString())
                .setIgnoreFormatted(true)
                .run();
    }

    /**
     * Finds a free port by opening and closing it, since Kafka's controller must know its port beforehand. Another
     * process could take it in between.
     */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Halts the JVM when standard input ends. A broker for a demo or a test needs no clean shutdown. */
    @SuppressWarnings("EmptyBlock")
    private static void leaveWithParent() throws IOException {
        while (System.in.read() >= 0) {
            // The parent says nothing; only the end of the stream matters.
        }
        Runtime.getRuntime().halt(0);
    }
}
