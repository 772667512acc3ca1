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
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
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
import java.util.stream.Stream;

/** The Kubernetes manifests, as trees and as the classes of their kinds. */
final class Manifests {
    /** Tests run in their building's folder. */
    static final Path CHECKOUT = Path.of("../..");

    static final Path ROOT = CHECKOUT.resolve("deploy/kubernetes");

    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of(
            "ConfigMap", ConfigMap.class,
            "Service", Service.class,
            "ServiceAccount", ServiceAccount.class,
            "StatefulSet", StatefulSet.class,
            "Deployment", Deployment.class,
            "NetworkPolicy", NetworkPolicy.class,
            "PodDisruptionBudget", PodDisruptionBudget.class,
            "KafkaTopic", KafkaTopic.class,
            "KafkaUser", KafkaUser.class);

    private static final ObjectMapper YAML = new YAMLMapper();
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private Manifests() {}

    /** One document of a manifest file. */
    record Manifest(Path file, JsonNode tree) {
        String kind() {
            return tree.path("kind").asText();
        }

        HasMetadata model() {
            return JSON.convertValue(tree, KINDS.get(kind()));
        }

        /** JSON pointers of the fields the model does not declare. */
        List<String> unknownFields() {
            List<String> unknown = new ArrayList<>();
            Strict.collect(tree, KINDS.get(kind()), unknown);
            return unknown;
        }

        @Override
        public String toString() {
            return ROOT.relativize(file) + " " + kind();
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
        try (MappingIterator<JsonNode> documents =
                YAML.readerFor(JsonNode.class).readValues(file.toFile())) {
            List<JsonNode> trees = new ArrayList<>();
            for (Iterator<JsonNode> each = documents; each.hasNext(); ) {
                trees.add(each.next());
            }
            return trees;
        }
    }
}
