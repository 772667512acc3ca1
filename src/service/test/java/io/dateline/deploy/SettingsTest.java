package io.dateline.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.cli.check.ConfigurationFindings;
import io.dateline.cli.check.Finding;
import io.quarkus.kafka.client.runtime.KafkaRuntimeConfigProducer;
import io.quarkus.runtime.ApplicationConfig;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the deploy set puts into the service's environment is what the service reads. */
class SettingsTest {
    private static final Path TLS = Manifests.ROOT.resolve("strimzi/tls.yaml");

    @Test
    void composeSetsOnlyWhatTheServiceKnows() throws IOException {
        JsonNode compose =
                Manifests.read(Manifests.CHECKOUT.resolve("docker-compose.yml")).get(0);
        Map<String, String> environment = new HashMap<>();
        compose.at("/services/dateline/environment")
                .properties()
                .forEach(field ->
                        environment.put(field.getKey(), field.getValue().asText()));

        assertThat(findings(environment)).allMatch(finding -> finding.level() == Finding.Level.PASS);
    }

    @Test
    void theManifestsSetOnlyWhatTheServiceKnows() {
        Map<String, String> environment = new HashMap<>();
        Manifests.all().forEach(manifest -> {
            environment.putAll(environment(manifest.tree()));
            if (manifest.kind().equals("ConfigMap")) {
                manifest.tree().path("data").fieldNames().forEachRemaining(name -> environment.put(name, ""));
            }
        });

        assertThat(environment).containsKey("KAFKA_BOOTSTRAP_SERVERS");
        assertThat(findings(environment)).allMatch(finding -> finding.level() == Finding.Level.PASS);
    }

    @Test
    void aReplicaKeepsItsNameAndWithItItsTransactionalId() throws IOException {
        JsonNode service = Manifests.read(Manifests.CHECKOUT.resolve("docker-compose.yml"))
                .get(0)
                .at("/services/dateline");

        assertThat(service.path("hostname").asText()).isEqualTo("dateline-0");
    }

    @Test
    void strimzisCertificatesReachKafkasClient(@TempDir Path secrets) throws IOException {
        // Given the secret that Strimzi makes for the user, mounted
        Files.writeString(secrets.resolve("user.crt"), "a certificate");
        Files.writeString(secrets.resolve("user.key"), "a key");
        Map<String, String> environment = environment(Manifests.read(TLS).get(0));
        environment.replaceAll((name, value) -> value.replace("/etc/kafka/user", secrets.toString()));

        // When the service reads its settings
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new EnvConfigSource(environment, 300))
                .build();
        Map<String, Object> kafka =
                new HashMap<>(new KafkaRuntimeConfigProducer().createKafkaRuntimeConfig(config, new Nameless()));
        kafka.put("key.serializer", ByteArraySerializer.class);
        kafka.put("value.serializer", ByteArraySerializer.class);
        ProducerConfig client = new ProducerConfig(kafka);

        // Then
        assertThat(client.getString("security.protocol")).isEqualTo("SSL");
        assertThat(client.getPassword("ssl.keystore.key").value()).isEqualTo("a key");
        assertThat(client.getPassword("ssl.keystore.certificate.chain").value()).isEqualTo("a certificate");
    }

    private static List<Finding> findings(Map<String, String> environment) {
        return new ConfigurationFindings().find(List.of(), environment);
    }

    private static Map<String, String> environment(JsonNode manifest) {
        Map<String, String> environment = new HashMap<>();
        manifest.at("/spec/template/spec/containers/0/env")
                .forEach(each -> environment.put(
                        each.path("name").asText(), each.path("value").asText()));
        return environment;
    }

    /** The application's name is a default for client ids, which are set. */
    private static final class Nameless implements ApplicationConfig {
        @Override
        public Optional<String> name() {
            return Optional.empty();
        }

        @Override
        public Optional<String> version() {
            return Optional.empty();
        }

        @Override
        public Optional<String> uiHeader() {
            return Optional.empty();
        }
    }
}
