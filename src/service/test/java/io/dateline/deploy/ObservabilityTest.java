package io.dateline.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.dateline.operate.Metrics;
import io.micrometer.prometheus.PrometheusConfig;
import io.micrometer.prometheus.PrometheusMeterRegistry;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ObservabilityTest {
    private static final Path ROOT = Manifests.CHECKOUT.resolve("deploy/observability");
    /** Those of the application of stories are its own test's. */
    private static final Pattern METRIC = Pattern.compile("\\b(dateline(?!_story)|kafka|jvm)_[a-z_]+\\b");

    /** The framework's, seen in a scrape of the running service; no class of ours names them. */
    private static final Set<String> OF_THE_FRAMEWORK = Set.of(
            "kafka_consumer_connection_count", "kafka_consumer_fetch_manager_records_lag", "jvm_memory_used_bytes");

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    @Test
    void prometheusScrapesTheManagementPort() throws IOException {
        Scraping scraping = YAML.readValue(ROOT.resolve("prometheus.yml").toFile(), Scraping.class);

        assertThat(scraping.jobs())
                .containsExactly(
                        new Job("dateline", "/q/metrics", List.of(new Targets(List.of("dateline:9000")))),
                        new Job("dateline-story", "/q/metrics", List.of(new Targets(List.of("story:9001")))));
    }

    @Test
    void everyAlertTellsWhatToDo() throws IOException {
        for (Alert alert : alerts()) {
            assertThat(alert.labels().get("severity")).as(alert.alert()).isIn("page", "tell");
            assertThat(alert.annotations()).as(alert.alert()).containsOnlyKeys("summary", "description");
        }
    }

    /** Plays the days of {@code alerts_test.yml}, where Prometheus' own tool is installed. */
    @Test
    void theAlertsFireWhenTheyShould() throws Exception {
        Optional<Path> promtool = Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "promtool"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(promtool.isPresent(), "skipped: promtool is not on the PATH");

        Process run = new ProcessBuilder(promtool.get().toString(), "test", "rules", "alerts_test.yml")
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(run.waitFor()).as(said).isZero();
    }

    @Test
    void everyMetricAskedForIsInTheCatalogue() throws IOException {
        // Given
        Set<String> known = new TreeSet<>(OF_THE_FRAMEWORK);
        known.addAll(catalogue());
        List<String> expressions = new ArrayList<>();
        alerts().forEach(alert -> expressions.add(alert.expr()));
        dashboard().findValues("expr").forEach(expr -> expressions.add(expr.asText()));

        // When
        Set<String> asked = new TreeSet<>();
        expressions.forEach(
                each -> METRIC.matcher(each).results().map(MatchResult::group).forEach(asked::add));

        // Then
        assertThat(known).containsAll(asked);
    }

    @Test
    void theDashboardShowsEveryMetricOfTheCatalogue() throws IOException {
        Set<String> families = new TreeSet<>();
        catalogue().forEach(name -> families.add(name.replaceAll("_(bucket|sum|count|max|total)$", "")));
        String shown = dashboard().findValuesAsText("expr").toString();

        assertThat(families).isNotEmpty().allSatisfy(family -> assertThat(shown).contains(family));
    }

    @Test
    void thePanelsOfTheDashboardReadFromTheProvisionedSource() throws IOException {
        Sources sources = YAML.readValue(
                ROOT.resolve("grafana/provisioning/datasources/prometheus.yaml").toFile(), Sources.class);

        assertThat(dashboard().at("/panels").findParents("datasource"))
                .isNotEmpty()
                .allSatisfy(panel -> assertThat(panel.at("/datasource/uid").asText())
                        .isEqualTo(sources.datasources().get(0).uid()));
    }

    @Test
    void theDashboardsAreReadFromWhereComposeMountsThem() throws IOException {
        Providers providers = YAML.readValue(
                ROOT.resolve("grafana/provisioning/dashboards/dateline.yaml").toFile(), Providers.class);

        assertThat(Files.readString(Manifests.CHECKOUT.resolve("docker-compose.yml")))
                .contains("grafana/dashboards:"
                        + providers.providers().get(0).options().get("path"));
    }

    private static List<Alert> alerts() throws IOException {
        return YAML.readValue(ROOT.resolve("alerts.yml").toFile(), Rules.class).groups().stream()
                .flatMap(group -> group.rules().stream())
                .toList();
    }

    private static JsonNode dashboard() throws IOException {
        return JSON.readTree(ROOT.resolve("grafana/dashboards/dateline.json").toFile());
    }

    /** The names Prometheus sees. The registry is the deprecated one because it is the one Quarkus runs with. */
    @SuppressWarnings("deprecation")
    private static Set<String> catalogue() {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        Metrics metrics = new Metrics(registry, Clock.systemUTC());
        metrics.itemTook(1);
        metrics.delivered(1, Map.of(), 1, 0);
        metrics.timeliness().heard("ellery-press", 0);
        Set<String> names = new TreeSet<>();
        registry.scrape()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> names.add(line.split("[{ ]", 2)[0]));
        return names;
    }

    record Scraping(
            Map<String, String> global,
            @JsonProperty("rule_files") List<String> ruleFiles,
            @JsonProperty("scrape_configs") List<Job> jobs) {}

    record Job(
            @JsonProperty("job_name") String name,
            @JsonProperty("metrics_path") String path,
            @JsonProperty("static_configs") List<Targets> targets) {}

    record Targets(List<String> targets) {}

    record Rules(List<Group> groups) {}

    record Group(String name, List<Alert> rules) {}

    record Alert(
            String alert,
            String expr,
            @JsonProperty("for") String lasting,
            Map<String, String> labels,
            Map<String, String> annotations) {}

    record Sources(int apiVersion, List<Source> datasources) {}

    record Source(
            String name, String uid, String type, String access, String url, boolean isDefault, boolean editable) {}

    record Providers(int apiVersion, List<Provider> providers) {}

    record Provider(
            String name, String type, boolean disableDeletion, boolean allowUiUpdates, Map<String, String> options) {}
}
