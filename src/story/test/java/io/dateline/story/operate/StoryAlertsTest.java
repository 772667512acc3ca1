package io.dateline.story.operate;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheus.PrometheusConfig;
import io.micrometer.prometheus.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the alerts and the dashboard to the metrics that there are. */
class StoryAlertsTest {
    private static final Path FOLDER = Path.of("../../deploy/observability");
    private static final Pattern METRIC = Pattern.compile("\\bdateline_story_[a-z_]+\\b");

    @ParameterizedTest
    @ValueSource(strings = {"alerts.yml", "grafana/dashboards/dateline.json"})
    void everyMetricAskedForIsThere(String file) throws IOException {
        assertThat(asked(file)).isNotEmpty().isSubsetOf(catalogue());
    }

    /** The metrics of ours that a file asks for. */
    static Set<String> asked(String file) throws IOException {
        Set<String> asked = new TreeSet<>();
        METRIC.matcher(Files.readString(FOLDER.resolve(file)))
                .results()
                .map(MatchResult::group)
                .forEach(asked::add);
        return asked;
    }

    /** The names in a scrape. */
    static Set<String> names(String scrape) {
        Set<String> names = new TreeSet<>();
        scrape.lines().filter(line -> !line.startsWith("#")).forEach(line -> names.add(line.split("[{ ]", 2)[0]));
        return names;
    }

    /** The names Prometheus sees. The registry is the deprecated one because it is the one Quarkus runs with. */
    @SuppressWarnings("deprecation")
    private static Set<String> catalogue() {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new StoryMetrics(registry, InstantSource.system()).read();
        return names(registry.scrape());
    }
}
