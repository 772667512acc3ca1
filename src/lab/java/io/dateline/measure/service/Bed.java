package io.dateline.measure.service;

import io.dateline.broker.BrokerProcess;
import io.dateline.chaos.Await;
import io.dateline.chaos.process.Ports;
import io.dateline.chaos.process.Program;
import io.dateline.chaos.process.Replica;
import io.dateline.cli.kafka.Connection;
import io.dateline.cli.kafka.TopicPlan;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;

/** Where the service is measured: topics on an embedded or a given broker, and the packaged service as a process. */
final class Bed implements AutoCloseable {
    /** As many as a small deployment has (docs/sizing.md). */
    static final int PARTITIONS = 6;

    static final String RAW = "dateline-bench.raw";
    static final String ENRICHED = "dateline-bench.enriched";
    static final String REJECTED = "dateline-bench.rejected";
    static final String POSITIONS = "dateline-bench.positions";
    static final String COPIED = "dateline-bench.copied";

    private static final Duration READY = Duration.ofMinutes(2);

    private final @Nullable BrokerProcess broker;
    private final String bootstrapServers;
    private final Replica service;

    /**
     * Starts an embedded broker, or finds the given one, and makes the topics.
     *
     * @param directory for logs and the broker's data
     * @param given bootstrap servers of a broker without TLS; null for an embedded one
     * @param jvm options of the service's JVM
     */
    Bed(Path directory, @Nullable String given, List<String> jvm) throws Exception {
        this.broker = given == null
                ? BrokerProcess.start(directory.resolve("broker"), System.getProperty("java.class.path"))
                : null;
        this.bootstrapServers = broker == null ? String.valueOf(given) : broker.bootstrapServers();
        try (Admin admin = Connection.to(bootstrapServers).admin()) {
            admin.createTopics(plans().stream()
                            .map(plan -> plan.newTopic(plan.isOurs() ? 1 : PARTITIONS))
                            .toList())
                    .all()
                    .get();
        }
        this.service = Program.service()
                .replica(
                        "service",
                        directory,
                        Ports.free(1).get(0),
                        jvm,
                        List.of(
                                "kafka.bootstrap.servers=" + bootstrapServers,
                                "dateline.group=dateline-bench",
                                "dateline.topics.raw=" + RAW,
                                "dateline.topics.enriched=" + ENRICHED,
                                "dateline.topics.rejected=" + REJECTED,
                                "dateline.topics.positions=" + POSITIONS));
    }

    private static List<TopicPlan> plans() {
        List<TopicPlan> plans = new ArrayList<>(TopicPlan.of(List.of(RAW), ENRICHED, REJECTED, POSITIONS));
        plans.add(TopicPlan.events(COPIED));
        return plans;
    }

    String bootstrapServers() {
        return bootstrapServers;
    }

    /** Starts the service and waits until it is ready. */
    void startService() throws Exception {
        service.start();
        if (!Await.until(READY, service::isReady)) {
            throw new IllegalStateException("the service was not ready within " + READY.toMinutes() + " minutes");
        }
    }

    /** CPU time of the service's process so far, in nanoseconds. */
    long serviceCpu() {
        return ProcessUse.cpu(service.pid());
    }

    /** That of the broker's; 0 when it was given. */
    long brokerCpu() {
        return broker == null ? 0 : ProcessUse.cpu(broker.pid());
    }

    /** The most memory that the service's process had at a time, in kibibytes; 0 where the system does not tell. */
    long serviceMemory() throws Exception {
        return ProcessUse.mostMemory(service.pid());
    }

    /** Ends the service and removes the topics. */
    @Override
    public void close() {
        try {
            service.terminate();
            removeTopics();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the topics dateline-bench.* are still there", e);
        } finally {
            service.close();
            if (broker != null) {
                broker.close();
            }
        }
    }

    /** Those of an embedded broker go with it. */
    private void removeTopics() throws InterruptedException, ExecutionException {
        if (broker == null) {
            try (Admin admin = Connection.to(bootstrapServers).admin()) {
                admin.deleteTopics(plans().stream().map(TopicPlan::name).toList())
                        .all()
                        .get();
            }
        }
    }
}
