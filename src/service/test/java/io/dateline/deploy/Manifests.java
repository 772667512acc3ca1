package io.dateline.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.PodMonitor;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Kubernetes manifests, as trees and as the classes of their kinds. */
final class Manifests {
    /** Tests run in their building's folder. */
    static final Path CHECKOUT = Path.of("../..");

    static final Path ROOT = CHECKOUT.resolve("deploy/kubernetes");

    private static final Map<String, Class<?>> KINDS = Stream.<Class<?>>of(
                    ConfigMap.class,
                    Service.class,
                    ServiceAccount.class,
                    StatefulSet.class,
                    Deployment.class,
                    NetworkPolicy.class,
                    PodDisruptionBudget.class,
                    HorizontalPodAutoscaler.class,
                    PodMonitor.class,
                    PrometheusRule.class,
                    ScaledObject.class,
                    KafkaTopic.class,
                    KafkaUser.class)
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private static final ObjectMapper YAML = new YAMLMapper();
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private Manifests() {}

    /** One document of a manifest file. */
    record Manifest(Path file, JsonNode tree) {
        String kind() {
            return tree.path("kind").asText();
        }

        HasMetadata model() {
            return (HasMetadata) JSON.convertValue(tree, KINDS.get(kind()));
        }

        /** JSON pointers of the fields the model does not declare. */
        List<String> unknownFields() {
            List<String> unknown = new ArrayList<>();
            Strict.collect(tree, KINDS.get(kind()), unknown);
            return unknown;
        }

        @Override
        public String toString() {
            return file.getFileName() + " " + kind();
        }
    }

    /** Every manifest but the kustomizations. */
    static List<Manifest> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            List<Manifest> manifests = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml"))
                    .filter(f -> !f.endsWith("kustomization.yaml"))
                    .sorted()
                    .toList()) {
                read(file).forEach(tree -> manifests.add(new Manifest(file, tree)));
            }
            return manifests;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JsonNode> read(Path file) throws IOException {
        return read(Files.readString(file));
    }

    /** The documents of a stream, without those that are empty. */
    static List<JsonNode> read(String yaml) throws IOException {
        try (MappingIterator<JsonNode> documents =
                YAML.readerFor(JsonNode.class).readValues(yaml)) {
            List<JsonNode> trees = new ArrayList<>();
            for (Iterator<JsonNode> each = documents; each.hasNext(); ) {
                JsonNode tree = each.next();
                if (!tree.isNull()) {
                    trees.add(tree);
                }
            }
            return trees;
        }
    }
}
