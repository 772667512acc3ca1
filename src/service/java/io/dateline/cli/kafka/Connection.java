package io.dateline.cli.kafka;

import io.dateline.cli.CommandFailure;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how to reach the brokers, and the clients made with them. */
public final class Connection {
    /**
     * Seconds to wait for a broker: enough for a busy cluster over a slow link, and few enough for a person to wait.
     */
    private static final int REACH_SECONDS = 10;

    @Option(
            names = {"-b", "--bootstrap-servers"},
            paramLabel = "HOST:PORT,...",
            defaultValue = "${env:KAFKA_BOOTSTRAP_SERVERS:-localhost:9092}",
            description = "The brokers to begin with (default KAFKA_BOOTSTRAP_SERVERS, else localhost:9092).")
    private String bootstrapServers = "localhost:9092";

    @Option(
            names = "--command-config",
            paramLabel = "FILE",
            description = "Kafka client properties, for TLS and SASL, as Kafka's own tools take them.")
    private @Nullable Path commandConfig;

    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** A connection to these brokers, without security. */
    public static Connection to(String bootstrapServers) {
        Connection connection = new Connection();
        connection.bootstrapServers = bootstrapServers;
        return connection;
    }

    public Admin admin() {
        return Admin.create(properties(Map.of(
                "default.api.timeout.ms", REACH_SECONDS * 1000,
                "request.timeout.ms", REACH_SECONDS * 1000)));
    }

    /** A reader of committed records that belongs to no group: it moves no offsets. */
    public Consumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                properties(Map.of(
                        "isolation.level", "read_committed",
                        "enable.auto.commit", "false",
                        "auto.offset.reset", "earliest")),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    public Producer<byte[], byte[]> producer() {
        return new KafkaProducer<>(
                properties(Map.of("acks", "all", "enable.idempotence", "true", "linger.ms", "5")),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Checks that a broker answers, so that a command fails with a clear message at its start instead of later. */
    public void reach() {
        try (Admin admin = admin()) {
            admin.describeCluster().nodes().get(REACH_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new CommandFailure(
                    CommandFailure.UNAVAILABLE,
                    "no broker answers at " + bootstrapServers + ". Start one (`dateline demo` does), or name another"
                            + " with --bootstrap-servers or KAFKA_BOOTSTRAP_SERVERS; TLS and SASL need"
                            + " --command-config.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure(CommandFailure.UNAVAILABLE, "interrupted");
        }
    }

    private Properties properties(Map<String, Object> own) {
        Properties properties = new Properties();
        if (commandConfig != null) {
            try (Reader reader = Files.newBufferedReader(commandConfig)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new CommandFailure(
                        CommandFailure.CONFIGURATION, "cannot read --command-config " + commandConfig + ": " + e);
            }
        }
        properties.put("bootstrap.servers", bootstrapServers);
        properties.putAll(own);
        return properties;
    }
}
