package io.dateline.cli.kafka;

import io.dateline.cli.CommandFailure;
import io.dateline.pipeline.ClientSettings;
import io.dateline.pipeline.ConfigurationCheck;
import io.dateline.pipeline.DatelineConfig;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The options that say how to reach the brokers, and the clients made with them. The settings are those of {@code
 * serve}: the environment, a properties file in {@code QUARKUS_CONFIG_LOCATIONS}, {@code --set}.
 */
public final class Connection {
    /**
     * Seconds to wait for a broker that listens: enough for a busy cluster over a slow link, and few enough for a person
     * to wait. That nobody listens is seen at once.
     */
    private static final int REACH_SECONDS = 10;

    private static final String PREFIX = "kafka.";

    @Option(
            names = {"-b", "--bootstrap-servers"},
            paramLabel = "HOST:PORT,...",
            description = "The brokers to begin with (default: kafka.bootstrap.servers as set, else localhost:9092).")
    private @Nullable String bootstrapServers;

    @Option(
            names = "--command-config",
            paramLabel = "FILE",
            description = "Kafka client properties, for TLS and SASL, as Kafka's own tools take them.")
    private @Nullable Path commandConfig;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "Any setting of serve.")
    private Map<String, String> set = Map.of();

    public String bootstrapServers() {
        return String.valueOf(settings().get(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG));
    }

    /** A connection to these brokers, everything else as set. */
    public static Connection to(String bootstrapServers) {
        Connection connection = new Connection();
        connection.bootstrapServers = bootstrapServers;
        return connection;
    }

    /** What the command line sets. */
    public Map<String, String> own() {
        Map<String, String> own = new HashMap<>(set);
        if (bootstrapServers != null) {
            own.put(PREFIX + AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        }
        return own;
    }

    /** The settings of the service. */
    public DatelineConfig dateline() {
        try {
            return ConfigurationCheck.read(own()).getConfigMapping(DatelineConfig.class);
        } catch (ConfigValidationException e) {
            throw new CommandFailure(
                    CommandFailure.CONFIGURATION,
                    e.getProblem(0).getMessage() + ". `dateline check --offline` names every wrong setting.");
        }
    }

    /** The same, where the settings also go together and the files that they name can be read. */
    public DatelineConfig sound() {
        DatelineConfig config = dateline();
        List<String> problems = ConfigurationCheck.problems(own());
        if (!problems.isEmpty()) {
            throw new CommandFailure(CommandFailure.CONFIGURATION, String.join("; ", problems));
        }
        return config;
    }

    /** The settings of Kafka's clients, without the prefix. */
    public Map<String, Object> settings() {
        Map<String, Object> settings = new TreeMap<>();
        SmallRyeConfig config = ConfigurationCheck.plain(own());
        for (String name : config.getPropertyNames()) {
            if (name.startsWith(PREFIX)) {
                config.getOptionalValue(name, String.class)
                        .ifPresent(value -> settings.put(name.substring(PREFIX.length()), value));
            }
        }
        commandConfig().forEach((name, value) -> settings.put(name.toString(), value));
        if (bootstrapServers != null) {
            settings.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        }
        return settings;
    }

    public Admin admin() {
        return Admin.create(settings(
                AdminClientConfig.configNames(),
                Map.of(
                        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, REACH_SECONDS * 1000,
                        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, REACH_SECONDS * 1000)));
    }

    /** A reader of committed records that belongs to no group: it moves no offsets and makes no topic. */
    public Consumer<byte[], byte[]> consumer() {
        Map<String, Object> settings = settings(
                ConsumerConfig.configNames(),
                Map.of(
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false",
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false",
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"));
        settings.keySet().removeAll(Set.of(ConsumerConfig.GROUP_ID_CONFIG, ConsumerConfig.GROUP_INSTANCE_ID_CONFIG));
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    public Producer<byte[], byte[]> producer() {
        return producer(Map.of());
    }

    /** A producer of transactions under this id; the last one with the id is fenced. */
    public Producer<byte[], byte[]> producer(String transactionalId) {
        return producer(Map.of(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId));
    }

    private Producer<byte[], byte[]> producer(Map<String, Object> more) {
        Map<String, Object> settings = settings(
                ProducerConfig.configNames(),
                Map.of(
                        ProducerConfig.ACKS_CONFIG, "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true",
                        ProducerConfig.LINGER_MS_CONFIG, "5",
                        ProducerConfig.MAX_BLOCK_MS_CONFIG, REACH_SECONDS * 1000));
        settings.putAll(more);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Why no broker answers; null when one does. */
    public @Nullable BrokerFault fault() {
        Diagnosis diagnosis = new Diagnosis(settings());
        BrokerFault seen = diagnosis.before();
        if (seen != null) {
            return seen;
        }
        try (Admin admin = admin()) {
            admin.describeCluster().nodes().get(REACH_SECONDS, TimeUnit.SECONDS);
            return null;
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            return diagnosis.after(e);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** Checks that a broker answers, so that a command fails with a clear message at its start instead of later. */
    public void reach() {
        BrokerFault fault = fault();
        if (fault != null) {
            throw new CommandFailure(
                    CommandFailure.UNAVAILABLE,
                    "no broker answers at " + bootstrapServers() + ": " + fault.detail() + ". Fix: " + fault.fix());
        }
    }

    /** The same, and that the topic is there: a broker might make one because of a typing error. */
    public void reach(String topic) {
        reach();
        if (!has(topic)) {
            throw TopicReader.missing(topic, bootstrapServers());
        }
    }

    /** Whether the topic is there, or may not be described: who writes to a topic need not be allowed to. */
    public boolean has(String topic) {
        try (Admin admin = admin()) {
            admin.describeTopics(List.of(topic)).allTopicNames().get();
            return true;
        } catch (ExecutionException e) {
            return !(e.getCause() instanceof UnknownTopicOrPartitionException
                    || e.getCause() instanceof InvalidTopicException);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** The topics that raw items are read from, by name. */
    public Set<String> raw() {
        try (Admin admin = admin()) {
            return dateline().topics().raw().at(admin, Duration.ofSeconds(REACH_SECONDS));
        } catch (KafkaException e) {
            throw new CommandFailure(CommandFailure.UNAVAILABLE, "the brokers do not list their topics: " + e);
        }
    }

    /** Creates a topic with as many partitions as another one has. */
    public void create(TopicPlan plan, String like) {
        try (Admin admin = admin()) {
            int partitions = admin.describeTopics(List.of(like)).allTopicNames().get().values().stream()
                    .mapToInt(topic -> topic.partitions().size())
                    .sum();
            admin.createTopics(List.of(plan.newTopic(partitions))).all().get();
        } catch (ExecutionException e) {
            throw new CommandFailure(
                    CommandFailure.UNAVAILABLE,
                    "cannot create " + plan.name() + ": " + e.getCause() + ". Fix: "
                            + plan.createCommand(bootstrapServers()));
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static CommandFailure interrupted() {
        Thread.currentThread().interrupt();
        return new CommandFailure(CommandFailure.UNAVAILABLE, "interrupted");
    }

    private Map<String, Object> settings(Set<String> known, Map<String, Object> own) {
        Map<String, Object> settings = ClientSettings.known(settings(), known);
        settings.putAll(own);
        return settings;
    }

    private Properties commandConfig() {
        Properties properties = new Properties();
        if (commandConfig != null) {
            try (Reader reader = Files.newBufferedReader(commandConfig)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new CommandFailure(
                        CommandFailure.CONFIGURATION, "cannot read --command-config " + commandConfig + ": " + e);
            }
        }
        return properties;
    }
}
