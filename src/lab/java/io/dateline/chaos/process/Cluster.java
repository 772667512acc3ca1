package io.dateline.chaos.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;

/** Three brokers that are controllers, too: replication 3, two in sync, {@code transaction.version=2}. */
public final class Cluster implements AutoCloseable {
    public static final int NODES = 3;

    /** What the service needs of a cluster since Kafka 4.0. */
    private static final short TRANSACTION_VERSION = 2;

    private static final String FEATURE = "transaction.version";

    private final List<Node> nodes = new ArrayList<>();

    /**
     * @param proxies the ports of the proxies in front of the brokers; empty when there are none
     * @param settings of the brokers beside ours, each {@code name=value}
     */
    public Cluster(Path directory, List<Integer> ports, List<Integer> proxies, List<String> settings) {
        List<Integer> controllers = Ports.free(NODES);
        String voters = IntStream.range(0, NODES)
                .mapToObj(i -> (i + 1) + "@localhost:" + controllers.get(i))
                .collect(Collectors.joining(","));
        for (int i = 0; i < NODES; i++) {
            List<String> own = new ArrayList<>(NodeSettings.of(
                    i + 1,
                    ports.get(2 * i),
                    ports.get(2 * i + 1),
                    proxies.isEmpty() ? ports.get(2 * i + 1) : proxies.get(i),
                    controllers.get(i),
                    voters));
            own.addAll(settings);
            nodes.add(new Node(i + 1, directory.resolve("broker-" + (i + 1)), ports.get(2 * i), own));
        }
    }

    /** Starts all nodes at once, since one waits for the others, and returns when they serve. */
    public void start() {
        start(nodes);
    }

    /** Starts these, which were stopped. */
    public static void start(List<Node> some) {
        CompletableFuture.allOf(some.stream()
                        .map(node -> CompletableFuture.runAsync(node::start))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    public List<Node> nodes() {
        return List.copyOf(nodes);
    }

    /** The node with this broker id. */
    public Node node(int id) {
        return nodes.get(id - 1);
    }

    /** The way in for the feed and the checker, which no proxy and no fault of the network touches. */
    public String bootstrapServers() {
        return nodes.stream().map(node -> "localhost:" + node.port()).collect(Collectors.joining(","));
    }

    /** Refuses a cluster whose transactions are of the old kind. */
    public void check(Admin admin) throws Exception {
        var feature = admin.describeFeatures()
                .featureMetadata()
                .get()
                .finalizedFeatures()
                .get(FEATURE);
        if (feature == null || feature.maxVersionLevel() < TRANSACTION_VERSION) {
            throw new IllegalStateException("the cluster has no " + FEATURE + "=" + TRANSACTION_VERSION);
        }
    }

    public Map<String, Object> client() {
        return Map.of("bootstrap.servers", bootstrapServers());
    }

    @Override
    public void close() {
        nodes.forEach(Node::kill);
    }
}
