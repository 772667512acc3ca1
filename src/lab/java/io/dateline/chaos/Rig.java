package io.dateline.chaos;

import io.dateline.chaos.check.Checker;
import io.dateline.chaos.check.Reading;
import io.dateline.chaos.check.Topics;
import io.dateline.chaos.process.Cluster;
import io.dateline.chaos.process.Page;
import io.dateline.chaos.process.Ports;
import io.dateline.chaos.process.Replica;
import io.dateline.chaos.proxy.Proxy;
import io.dateline.chaos.proxy.Weather;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.jspecify.annotations.Nullable;

/** Brokers, replicas and what stands between them: what a fault breaks. */
public final class Rig implements AutoCloseable {
    public static final String RAW = "news.raw";
    public static final String ENRICHED = "news.enriched";
    public static final String REJECTED = "news.rejected";
    public static final String GROUP = "chaos";
    public static final int PARTITIONS = 4;
    public static final int REPLICAS = 2;

    private final Scene scene;
    private final Path directory;
    private final PrintWriter progress;
    private final Weather weather = new Weather();
    private final List<Proxy> proxies = new ArrayList<>();
    private final List<Replica> replicas = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();
    private @Nullable Page page;
    private final String bootstrapServers;
    private final Cluster cluster;
    private final Admin admin;

    Rig(Scene scene, Path directory, PrintWriter progress) {
        this.scene = scene;
        this.directory = directory;
        this.progress = progress;
        List<Integer> ports = Ports.free(2 * Cluster.NODES);
        List<Integer> ways = new ArrayList<>();
        for (int i = 0; i < Cluster.NODES; i++) {
            int port = ports.get(2 * i + 1);
            if (scene.proxied()) {
                Proxy proxy = new Proxy(weather);
                proxy.start(port);
                proxies.add(proxy);
                port = proxy.port();
            }
            ways.add(port);
        }
        bootstrapServers = ways.stream().map(port -> "localhost:" + port).collect(Collectors.joining(","));
        cluster = new Cluster(directory, ports, ways, scene.brokerSettings());
        admin = Admin.create(cluster.client());
        for (int i = 0; i < REPLICAS; i++) {
            replicas.add(replica(i, List.of()));
        }
    }

    /** A replica with the transactional id of this number. */
    public Replica replica(int number, List<String> more) {
        return scene.application()
                .program()
                .replica(
                        "replica-" + number + (more.isEmpty() ? "" : "-more"),
                        directory,
                        Ports.free(1).get(0),
                        Stream.of(
                                        scene
                                                .application()
                                                .settings(bootstrapServers, number, directory.toString())
                                                .stream(),
                                        scene.settings().stream(),
                                        more.stream())
                                .flatMap(settings -> settings)
                                .toList());
    }

    public void startBrokers() throws Exception {
        say("starting three brokers");
        cluster.start();
        cluster.check(admin);
        createTopics(scene.application().topics().toArray(String[]::new));
    }

    public void createTopics(String... names) throws Exception {
        List<NewTopic> topics = Stream.of(names)
                .map(name -> new NewTopic(name, PARTITIONS, (short) Cluster.NODES))
                .toList();
        admin.createTopics(topics).all().get();
    }

    /** A topic as the brokers describe it. */
    public TopicDescription topic(String name) throws ExecutionException, InterruptedException {
        var asked = admin.describeTopics(List.of(name)).topicNameValues().get(name);
        return Objects.requireNonNull(asked).get();
    }

    public void startReplicas() {
        say("starting two replicas");
        replicas.forEach(Replica::start);
    }

    public Replica replica(int number) {
        return replicas.get(number);
    }

    public List<Replica> replicas() {
        return List.copyOf(replicas);
    }

    /** The page in the browser, beside the replicas. Not started yet when it is asked for first. */
    public Page page() {
        if (page == null) {
            page = new Page(directory, ReplicaSettings.ofView(bootstrapServers));
        }
        return page;
    }

    /** Every process of ours that was started. */
    List<Replica> processes() {
        List<Replica> processes = new ArrayList<>(replicas);
        if (page != null) {
            processes.add(page.process());
        }
        return processes;
    }

    public Cluster cluster() {
        return cluster;
    }

    public Weather weather() {
        return weather;
    }

    public List<Proxy> proxies() {
        return List.copyOf(proxies);
    }

    public Admin admin() {
        return admin;
    }

    public Group group() {
        return new Group(admin, GROUP);
    }

    public Checker checker() {
        return checker(scene.application().reading());
    }

    public Checker checker(Reading reading) {
        return new Checker(new Topics(cluster.client()), reading);
    }

    public Scene scene() {
        return scene;
    }

    /** Tells whoever waits. */
    public void say(String what) {
        progress.println("chaos: " + what);
        progress.flush();
    }

    /** Something that should not be so, beside what the books say: the run fails. */
    public void find(String what) {
        findings.add(what);
        say("FOUND " + what);
    }

    List<String> findings() {
        return List.copyOf(findings);
    }

    @Override
    public void close() {
        processes().forEach(Replica::close);
        proxies.forEach(Proxy::close);
        cluster.close();
        admin.close(Duration.ZERO);
    }
}
