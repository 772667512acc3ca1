package io.dateline.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.deploy.Manifests.Manifest;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KubernetesManifestsTest {
    static List<Manifest> manifests() {
        return Manifests.all();
    }

    static Stream<Path> kustomizations() throws IOException {
        return Files.walk(Manifests.ROOT).filter(f -> f.endsWith("kustomization.yaml"));
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void everyFieldIsKnownToItsKind(Manifest manifest) {
        assertThat(manifest.unknownFields()).isEmpty();
    }

    @Test
    void aMisspeltFieldIsFound() {
        Manifest manifest = service();
        JsonNode tree = manifest.tree().deepCopy();
        ((ObjectNode) tree.at("/spec/template/spec/containers/0/securityContext")).put("readOnlyRootFileSystem", true);

        assertThat(new Manifest(manifest.file(), tree).unknownFields())
                .containsExactly("/spec/template/spec/containers/0/securityContext/readOnlyRootFileSystem");
    }

    @ParameterizedTest
    @MethodSource("kustomizations")
    void everyFileIsInAKustomization(Path kustomization) throws IOException {
        JsonNode tree = Manifests.read(kustomization).get(0);
        Set<String> named = new TreeSet<>(Set.of("kustomization.yaml"));
        tree.path("resources").forEach(resource -> named.add(resource.asText()));
        tree.path("patches").forEach(patch -> named.add(patch.path("path").asText()));
        named.removeIf(resource -> resource.startsWith("../"));

        try (Stream<Path> files = Files.list(kustomization.getParent())) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactlyInAnyOrderElementsOf(named);
        }
    }

    /** Those that run an image; a patch names none. */
    static List<Manifest> workloads() {
        return Manifests.all().stream()
                .filter(manifest ->
                        manifest.tree().at("/spec/template/spec/containers/0").has("image"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void podsKeepToTheRestrictedStandard(Manifest manifest) {
        PodSpec pod = manifest.model() instanceof StatefulSet set
                ? set.getSpec().getTemplate().getSpec()
                : ((Deployment) manifest.model()).getSpec().getTemplate().getSpec();
        Container container = pod.getContainers().get(0);

        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
        assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
        assertThat(container.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
    }

    @Test
    void viewListensElsewhereOnlyBehindWhoNamesItsReaders() {
        Deployment view = workloads().stream()
                .filter(manifest ->
                        manifest.tree().at("/metadata/name").asText().equals("dateline-view"))
                .map(manifest -> (Deployment) manifest.model())
                .findFirst()
                .orElseThrow();

        assertThat(view.getSpec().getTemplate().getSpec().getContainers().get(0).getArgs())
                .containsExactly("--host", "0.0.0.0", "--auth", "proxy-header");
        assertThat(Manifests.all())
                .anyMatch(manifest -> manifest.kind().equals("NetworkPolicy")
                        && manifest.tree()
                                .at("/spec/podSelector/matchLabels/app.kubernetes.io~1name")
                                .asText()
                                .equals("dateline-view"));
    }

    @Test
    void theRawTopicIsUncompressedSoThatTheBrokerChecksTheRealSize() {
        KafkaTopic raw = Manifests.all().stream()
                .filter(manifest -> manifest.kind().equals("KafkaTopic"))
                .map(manifest -> (KafkaTopic) manifest.model())
                .filter(topic -> topic.getMetadata().getName().equals("news.raw"))
                .findFirst()
                .orElseThrow();

        assertThat(raw.getSpec().getConfig()).containsEntry("compression.type", "uncompressed");
    }

    /** They must have the partitions of {@code news.enriched}, or the application does not start. */
    @Test
    void theTopicsBetweenTheStagesHaveTheirPartitions() {
        Map<String, Integer> partitions = Manifests.all().stream()
                .filter(manifest -> manifest.kind().equals("KafkaTopic"))
                .map(manifest -> (KafkaTopic) manifest.model())
                .collect(Collectors.toMap(
                        topic -> topic.getMetadata().getName(),
                        topic -> topic.getSpec().getPartitions()));

        assertThat(partitions)
                .containsEntry("dateline-story-orders", partitions.get("news.enriched"))
                .containsEntry("dateline-story-places", partitions.get("news.enriched"))
                .containsKeys("news.latest", "news.relations", "news.stories", "news.trends", "dateline-story-items");
    }

    private static Manifest service() {
        return Manifests.all().stream()
                .filter(manifest -> manifest.kind().equals("StatefulSet"))
                .findFirst()
                .orElseThrow();
    }
}
