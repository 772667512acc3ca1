package io.dateline;

import io.dateline.broker.BrokerProcess;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jboss.logging.Logger;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The broker of the tests, always a real one: a container when there is a Docker engine, otherwise the embedded broker in a
 * process of its own. Decided here, once, and said in the log. The image is {@code -Dtest.kafka.image}.
 */
public final class TestBroker implements QuarkusTestResourceLifecycleManager {
    private static final Logger LOG = Logger.getLogger(TestBroker.class);
    private static final String IMAGE = "apache/kafka:4.1.2";

    private AutoCloseable broker = () -> {};

    @Override
    public Map<String, String> start() {
        return Map.of("kafka.bootstrap.servers", dockerIsThere() ? container() : embedded());
    }

    private String container() {
        String image = System.getProperty("test.kafka.image", IMAGE);
        KafkaContainer container =
                new KafkaContainer(DockerImageName.parse(image).asCompatibleSubstituteFor("apache/kafka"));
        container.start();
        broker = container;
        LOG.infof("broker: Testcontainers, %s", image);
        return container.getBootstrapServers();
    }

    private String embedded() {
        BrokerProcess process = BrokerProcess.start(directory(), System.getProperty("java.class.path"));
        broker = process;
        LOG.infof("broker: embedded Kafka %s (no Docker engine found)", kafkaVersion());
        return process.bootstrapServers();
    }

    /** Asked for without a word on the log: no engine is no error here. */
    private static boolean dockerIsThere() {
        boolean named = System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
        return named && DockerClientFactory.instance().isDockerAvailable();
    }

    private static String kafkaVersion() {
        return org.apache.kafka.common.utils.AppInfoParser.getVersion();
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory("dateline-broker");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        try {
            broker.close();
        } catch (Exception e) {
            LOG.warnf("broker not stopped: %s", e.toString());
        }
    }
}
