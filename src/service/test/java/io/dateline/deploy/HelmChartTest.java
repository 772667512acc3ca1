package io.dateline.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import com.marcnuri.helm.TemplateCommand;
import io.dateline.deploy.Manifests.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The chart, linted and rendered by Helm itself; what comes out is held to the parser that the other manifests are. */
class HelmChartTest {
    private static final Path CHART = Manifests.CHECKOUT.resolve("deploy/helm/dateline");

    private static final Map<String, String> EVERYTHING = Map.of(
            "story.enabled", "true",
            "view.enabled", "true",
            "monitoring.enabled", "true",
            "autoscaling.by", "keda",
            "priorityClassName", "wire",
            "kafka.settingsSecret", "kafka-settings",
            "kafka.settings.KAFKA_SECURITY_PROTOCOL", "SSL",
            "settings.DATELINE_GROUP", "desk");

    static Stream<Arguments> choices() {
        List<String> plain = List.of(
                "ConfigMap", "NetworkPolicy", "PodDisruptionBudget", "Service", "ServiceAccount", "StatefulSet");
        return Stream.of(
                arguments("as it stands", Map.of(), plain),
                arguments(
                        "without policies", Map.of("networkPolicy.enabled", "false"), without(plain, "NetworkPolicy")),
                arguments("with stories", Map.of("story.enabled", "true"), plain),
                arguments("with the view", Map.of("view.enabled", "true"), with(plain, "Deployment")),
                arguments("by lag", Map.of("autoscaling.by", "keda"), with(plain, "ScaledObject")),
                arguments("by load", Map.of("autoscaling.by", "hpa"), with(plain, "HorizontalPodAutoscaler")),
                arguments(
                        "with everything",
                        EVERYTHING,
                        with(plain, "Deployment", "PodMonitor", "PrometheusRule", "ScaledObject")));
    }

    @Test
    void helmHasNothingAgainstIt() {
        LintResult lint = new Helm(CHART).lint().strict().call();

        assertThat(lint.isFailed()).as(lint.getMessages().toString()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("choices")
    void everyFieldIsKnownToItsKind(String name, Map<String, String> values, List<String> kinds) throws IOException {
        List<Manifest> manifests = rendered(values);

        assertThat(manifests)
                .allSatisfy(manifest ->
                        assertThat(manifest.unknownFields()).as(manifest.kind()).isEmpty());
        assertThat(manifests.stream().map(Manifest::kind).distinct()).containsExactlyInAnyOrderElementsOf(kinds);
    }

    @Test
    void theChartIsOfTheVersionThatIsBuilt() throws IOException {
        String version = Manifests.read(CHART.resolve("Chart.yaml"))
                .get(0)
                .path("appVersion")
                .asText();

        assertThat(Files.readString(Manifests.CHECKOUT.resolve("pom.xml")))
                .containsPattern("<version>" + version + "(-SNAPSHOT)?</version>");
    }

    @Test
    void theAlertsAreThoseThatAreShipped() throws IOException {
        JsonNode rule = one("PrometheusRule");

        assertThat(rule.at("/spec/groups"))
                .isEqualTo(Manifests.read(Manifests.CHECKOUT.resolve("deploy/observability/alerts.yml"))
                        .get(0)
                        .path("groups"));
    }

    @Test
    void theScalerAsksForTheGroupThatIsSetAndOwnsTheReplicas() throws IOException {
        JsonNode scaler = one("ScaledObject");

        assertThat(scaler.at("/spec/triggers/0/metadata/consumerGroup").asText())
                .isEqualTo("desk");
        assertThat(scaler.at("/spec/minReplicaCount").asInt()).isEqualTo(1);
        assertThat(rendered(EVERYTHING))
                .filteredOn(manifest ->
                        manifest.tree().at("/metadata/name").asText().equals("news-dateline")
                                && manifest.kind().equals("StatefulSet"))
                .singleElement()
                .satisfies(set -> assertThat(set.tree().at("/spec/replicas").isMissingNode())
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"wire.ellery | wire.ellery", "wire.ellery\\,wire.aurel | ''", "^wire.* | ''"})
    void theScalerAsksForTheTopicThatIsSetAndForAllOfTheGroupWhereThereAreSeveral(String set, String asked)
            throws IOException {
        Map<String, String> values = new HashMap<>(EVERYTHING);
        values.put("settings.DATELINE_TOPICS_RAW", set);

        assertThat(one("ScaledObject", values)
                        .at("/spec/triggers/0/metadata/topic")
                        .asText())
                .isEqualTo(asked);
    }

    @Test
    void aMisspeltOrImpossibleValueIsRefused() {
        assertThatThrownBy(() -> rendered(Map.of("replica", "2"))).hasMessageContaining("replica");
        assertThatThrownBy(() -> rendered(Map.of("autoscaling.by", "cpu"))).hasMessageContaining("autoscaling");
        assertThatThrownBy(() -> rendered(Map.of("kafka.bootstrapServers", "kafka")))
                .hasMessageContaining("bootstrapServers");
    }

    private static JsonNode one(String kind) throws IOException {
        return one(kind, EVERYTHING);
    }

    private static JsonNode one(String kind, Map<String, String> values) throws IOException {
        return rendered(values).stream()
                .filter(manifest -> manifest.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .tree();
    }

    private static List<Manifest> rendered(Map<String, String> values) throws IOException {
        TemplateCommand template = new Helm(CHART)
                .template()
                .withName("news")
                .withNamespace("desk")
                .withKubeVersion("1.30.0");
        values.forEach(template::set);
        return Manifests.read(template.call()).stream()
                .map(tree -> new Manifest(CHART, tree))
                .toList();
    }

    private static List<String> with(List<String> kinds, String... more) {
        return Stream.concat(kinds.stream(), Stream.of(more)).toList();
    }

    private static List<String> without(List<String> kinds, String one) {
        return kinds.stream().filter(kind -> !kind.equals(one)).toList();
    }
}
